using System.Text.Json.Serialization;

namespace SignalWire.Agents.Swml;

/// <summary>
/// Represents whether a payment asks for the postal code, or the postal code if it is known: <c>PostalCode = false</c>,
/// <c>PostalCode = "10115"</c>.
/// </summary>
[JsonConverter(typeof(PostalCodeConverter))]
public sealed record PostalCode
{
    /// <summary>Initializes a new instance of the <see cref="PostalCode"/> record that specifies whether the caller is asked.</summary>
    /// <param name="ask"><see langword="true"/> to ask the caller for the postal code.</param>
    public PostalCode(bool ask) => Ask = ask;

    /// <summary>Initializes a new instance of the <see cref="PostalCode"/> record with a known postal code.</summary>
    /// <param name="code">The postal code.</param>
    public PostalCode(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        Code = code;
    }

    /// <summary>Gets whether the caller is asked for the postal code; <see langword="null"/> if it is known.</summary>
    public bool? Ask { get; }

    /// <summary>Gets the postal code; <see langword="null"/> if it is not known.</summary>
    public string? Code { get; }

    /// <summary>Converts whether the caller is asked to a <see cref="PostalCode"/>.</summary>
    /// <param name="ask"><see langword="true"/> to ask the caller for the postal code.</param>
    public static implicit operator PostalCode(bool ask) => new(ask);

    /// <summary>Converts a known postal code to a <see cref="PostalCode"/>.</summary>
    /// <param name="code">The postal code.</param>
    public static implicit operator PostalCode(string code) => new(code);
}
