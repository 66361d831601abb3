/** What is used of the libraries that write Word files: named one by one, so that the rest is left out of the site. */
export {
  AlignmentType,
  BorderStyle,
  BuilderElement,
  CheckBox,
  Document,
  ExternalHyperlink,
  Footer,
  FootnoteReferenceRun,
  Header,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
} from "docx";
export type {
  FileChild,
  IParagraphOptions,
  IPropertiesOptions,
  IRunOptions,
  IStylesOptions,
  ParagraphChild,
} from "docx";
export { unzipSync, zipSync } from "fflate";
