using System.Text.Json.Serialization;

namespace SignalWire.Agents.Swml;

/// <summary>One text, or a list of them: the platform takes either, and what was given is what is written.</summary>
[JsonConverter(typeof(OneOrMoreConverter))]
public sealed record OneOrMore
{
    /// <param name="one">The one text.</param>
    public OneOrMore(string one)
    {
        ArgumentNullException.ThrowIfNull(one);
        One = one;
    }

    /// <param name="many">The texts.</param>
    public OneOrMore(SwmlList<string> many)
    {
        ArgumentNullException.ThrowIfNull(many);
        Many = many;
    }

    /// <summary>The one text; <see langword="null"/> where there is a list.</summary>
    public string? One { get; }

    /// <summary>The texts; <see langword="null"/> where there is one that is in no list.</summary>
    public SwmlList<string>? Many { get; }

    /// <summary>Makes a text one.</summary>
    /// <param name="one">The text.</param>
    public static implicit operator OneOrMore(string one) => new(one);

    /// <summary>Makes a list one.</summary>
    /// <param name="many">The texts.</param>
    public static implicit operator OneOrMore(SwmlList<string> many) => new(many);
}
