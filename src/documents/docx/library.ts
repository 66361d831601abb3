/**
 * The parts of the docx libraries in use. They are named one by one, so that the bundler leaves out the rest.
 */
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
  ImageRun,
  LevelFormat,
  LineRuleType,
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
