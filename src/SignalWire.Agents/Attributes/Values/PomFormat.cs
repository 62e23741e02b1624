namespace SignalWire.Agents;

/// <summary>Specifies how prompt sections become text.</summary>
public enum PomFormat
{
    /// <summary>With the headings and lists of Markdown (<c>markdown</c>).</summary>
    Markdown,

    /// <summary>With XML tags (<c>xml</c>).</summary>
    Xml,
}
