using System.Text.Json.Serialization;

namespace SignalWire.Agents.Swml;

/// <summary>Represents one text or a list of texts. The platform accepts both, and the form is kept.</summary>
[JsonConverter(typeof(OneOrMoreConverter))]
public sealed record OneOrMore
{
    /// <summary>Initializes a new instance of the <see cref="OneOrMore"/> record with one text.</summary>
    /// <param name="one">The text.</param>
    public OneOrMore(string one)
    {
        ArgumentNullException.ThrowIfNull(one);
        One = one;
    }

    /// <summary>Initializes a new instance of the <see cref="OneOrMore"/> record with a list of texts.</summary>
    /// <param name="many">The texts.</param>
    public OneOrMore(SwmlList<string> many)
    {
        ArgumentNullException.ThrowIfNull(many);
        Many = many;
    }

    /// <summary>Gets the text; <see langword="null"/> if there is a list.</summary>
    public string? One { get; }

    /// <summary>Gets the texts; <see langword="null"/> if there is one text without a list.</summary>
    public SwmlList<string>? Many { get; }

    /// <summary>Converts a text to a <see cref="OneOrMore"/>.</summary>
    /// <param name="one">The text.</param>
    public static implicit operator OneOrMore(string one) => new(one);

    /// <summary>Converts a list of texts to a <see cref="OneOrMore"/>.</summary>
    /// <param name="many">The texts.</param>
    public static implicit operator OneOrMore(SwmlList<string> many) => new(many);
}
