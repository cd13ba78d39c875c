namespace GraphTasks.Ledgers.Source;

/// <summary>What one character of a source file was read as. Each character has exactly one role.</summary>
public enum SourceRole : byte
{
    /// <summary>Not read yet; after a reading this is a defect that the report names.</summary>
    None,

    /// <summary>White space between values.</summary>
    Space,

    /// <summary>A separator, a bracket or a role word (牵头, 按职责分工) between values.</summary>
    Delimiter,

    /// <summary>The printed number (序号).</summary>
    Seq,

    /// <summary>A heading of the path (目标类别).</summary>
    Category,

    /// <summary>The task's text.</summary>
    Content,

    /// <summary>The deadline (完成时限).</summary>
    Deadline,

    /// <summary>A lead unit (牵头责任单位).</summary>
    Lead,

    /// <summary>A supporting unit (责任单位, 配合单位).</summary>
    Support,

    /// <summary>A leader in charge (牵头领导).</summary>
    Leader,

    /// <summary>A responsible person (责任人).</summary>
    Person,

    /// <summary>The remarks (备注).</summary>
    Remarks,

    /// <summary>The progress report (落实情况).</summary>
    Progress,

    /// <summary>A column that has no field in a row.</summary>
    OtherColumn,

    /// <summary>A column's heading.</summary>
    Header,

    /// <summary>The document's title.</summary>
    Title,

    /// <summary>The issuing body.</summary>
    Issuer,

    /// <summary>The document number (发文字号).</summary>
    Number,

    /// <summary>A date of the document.</summary>
    Date,

    /// <summary>The title of a table, or of an attachment above its text.</summary>
    Caption,

    /// <summary>The list of attachments (附件：1.…) at the end of a covering letter.</summary>
    Attachment,

    /// <summary>Running text around the rows: the covering letter, an introduction, notes.</summary>
    Text,

    /// <summary>Page furniture: counters, buttons, navigation.</summary>
    Furniture,

    /// <summary>Markup of the format: tags, table rules, delimiters of fields.</summary>
    Markup,
}
