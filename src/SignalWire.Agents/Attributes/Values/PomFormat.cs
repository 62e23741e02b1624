namespace SignalWire.Agents;

/// <summary>How the sections of a prompt are put into text.</summary>
public enum PomFormat
{
    /// <summary>With headings and lists of Markdown.</summary>
    Markdown,

    /// <summary>With tags.</summary>
    Xml,
}
