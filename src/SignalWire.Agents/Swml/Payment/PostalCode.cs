using System.Text.Json.Serialization;

namespace SignalWire.Agents.Swml;

/// <summary>
/// Whether a payment asks for the postal code, or the code itself where it is known: <c>PostalCode = false</c>, <c>PostalCode =
/// "10115"</c>.
/// </summary>
[JsonConverter(typeof(PostalCodeConverter))]
public sealed record PostalCode
{
    /// <param name="ask">Whether the caller is asked for it.</param>
    public PostalCode(bool ask) => Ask = ask;

    /// <param name="code">The code.</param>
    public PostalCode(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        Code = code;
    }

    /// <summary>Whether the caller is asked for it; <see langword="null"/> where it is known.</summary>
    public bool? Ask { get; }

    /// <summary>The code; <see langword="null"/> where it is not known.</summary>
    public string? Code { get; }

    /// <summary>Makes whether it is asked for one.</summary>
    /// <param name="ask">Whether the caller is asked for it.</param>
    public static implicit operator PostalCode(bool ask) => new(ask);

    /// <summary>Makes a known code one.</summary>
    /// <param name="code">The code.</param>
    public static implicit operator PostalCode(string code) => new(code);
}
