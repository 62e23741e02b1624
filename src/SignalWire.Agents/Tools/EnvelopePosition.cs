namespace SignalWire.Agents.Tools;

/// <summary>How far an envelope was read.</summary>
internal enum EnvelopePosition
{
    /// <summary>To where it is no JSON object.</summary>
    Broken,

    /// <summary>To the start of the object in <c>argument.parsed</c>.</summary>
    Arguments,

    /// <summary>To the end of the body.</summary>
    End,
}
