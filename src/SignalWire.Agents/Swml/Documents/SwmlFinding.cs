namespace SignalWire.Agents.Swml;

/// <summary>Describes something in a document that <see cref="SwmlDocument.Parse(string)"/> rejects, and how it was read.</summary>
public sealed record SwmlFinding
{
    internal SwmlFinding(string path, string message, bool isKept)
    {
        Path = path;
        Message = message;
        IsKept = isKept;
    }

    /// <summary>Gets the path to it, such as <c>sections.main[1].play</c>; <c>$</c> for the document itself.</summary>
    public string Path { get; }

    /// <summary>Gets what is wrong with it.</summary>
    public string Message { get; }

    /// <summary>
    /// Gets a value that indicates whether it was not understood, and the verb around it is kept without a change as a
    /// <see cref="CustomVerb"/>. If <see langword="false"/>, it was read by its only possible meaning, such as <c>"true"</c> as a Boolean.
    /// </summary>
    public bool IsKept { get; }

    /// <summary>Returns the path and the message.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Path}: {Message}";
}
