namespace SignalWire.Agents.Tools;

/// <summary>Specifies how far an envelope was read.</summary>
internal enum EnvelopePosition
{
    /// <summary>Up to the point at which the body is not a JSON object.</summary>
    Broken,

    /// <summary>Up to the start of the object in <c>argument.parsed</c>.</summary>
    Arguments,

    /// <summary>Up to the end of the body.</summary>
    End,
}
