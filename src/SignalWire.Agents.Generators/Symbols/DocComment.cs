using System.Collections.Immutable;
using SignalWire.Agents.Generators.Model;

namespace SignalWire.Agents.Generators.Symbols;

/// <summary>The doc comment of a member as plain text.</summary>
internal sealed record DocComment
{
    public static readonly DocComment None = new();

    public static readonly DocComment Malformed = new() { IsMalformed = true };

    /// <summary>The text of <c>summary</c>; <see langword="null"/> if there is none or it is empty.</summary>
    public string? Summary { get; init; }

    /// <summary>The text of each <c>param</c> that is not empty.</summary>
    public ImmutableDictionary<string, string> Parameters { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>
    /// The place of the description in another assembly's documentation file; <see langword="null"/> for a member of this project.
    /// </summary>
    public DocReference? External { get; init; }

    /// <summary>Whether there is a comment that is not XML. Then nothing is reported as missing.</summary>
    public bool IsMalformed { get; init; }

    /// <summary>Combines two comments: this one, completed by the other.</summary>
    public DocComment Over(DocComment other) => ReferenceEquals(this, None) ? other : ReferenceEquals(other, None) ? this : new()
    {
        Summary = Summary ?? other.Summary,
        Parameters = other.Parameters.SetItems(Parameters),
        External = External ?? other.External,
        IsMalformed = IsMalformed || other.IsMalformed,
    };
}
