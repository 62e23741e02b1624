using System.Collections.Immutable;
using SignalWire.Agents.Generators.Model;

namespace SignalWire.Agents.Generators.Symbols;

/// <summary>The doc comment of a member in plain words.</summary>
internal sealed record DocComment
{
    public static readonly DocComment None = new();

    public static readonly DocComment Malformed = new() { IsMalformed = true };

    /// <summary>The words of <c>summary</c>; nothing when there is none or it is empty.</summary>
    public string? Summary { get; init; }

    /// <summary>The words of each <c>param</c> that says something.</summary>
    public ImmutableDictionary<string, string> Parameters { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>Where another assembly's documentation file describes the member; nothing for one of this project.</summary>
    public DocReference? External { get; init; }

    /// <summary>Whether there is a comment that is not XML; what it does not say has then not been left out.</summary>
    public bool IsMalformed { get; init; }

    /// <summary>What stands here, and where nothing does, what the other comment says.</summary>
    public DocComment Over(DocComment other) => ReferenceEquals(this, None) ? other : ReferenceEquals(other, None) ? this : new()
    {
        Summary = Summary ?? other.Summary,
        Parameters = other.Parameters.SetItems(Parameters),
        External = External ?? other.External,
        IsMalformed = IsMalformed || other.IsMalformed,
    };
}
