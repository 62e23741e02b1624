namespace SignalWire.Agents.Swml;

/// <summary>Something in a document that <see cref="SwmlDocument.Parse(string)"/> does not accept, and what was made of it.</summary>
public sealed record SwmlFinding
{
    internal SwmlFinding(string path, string message, bool isKept)
    {
        Path = path;
        Message = message;
        IsKept = isKept;
    }

    /// <summary>Gets the way to it, such as <c>sections.main[1].play</c>; <c>$</c> for the document itself.</summary>
    public string Path { get; }

    /// <summary>Gets what is wrong with it.</summary>
    public string Message { get; }

    /// <summary>
    /// Gets a value that indicates whether it was not understood and is kept as it stands, a verb with it as a <see cref="CustomVerb"/>. If
    /// not, it was read as what it can only mean, such as <c>"true"</c> as a truth value.
    /// </summary>
    public bool IsKept { get; }

    /// <summary>Returns the way and the message.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Path}: {Message}";
}
