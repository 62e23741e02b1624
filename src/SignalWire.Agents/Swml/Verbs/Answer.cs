using System.Text.Json.Serialization;

namespace SignalWire.Agents.Swml;

/// <summary>Represents the verb <c>answer</c>, which answers the call.</summary>
public sealed record Answer : Verb
{
    /// <summary>Gets how long the call can last, in seconds, at least 1. Default: 14,400. Key: <c>max_duration</c>.</summary>
    [SwmlRange(1, double.PositiveInfinity, Unit = "seconds")]
    public SwmlValue<int>? MaxDuration { get; init; }

    /// <summary>
    /// Gets the codecs to offer, the best one first: constants of <see cref="Codec"/> or any other name. Default: those of the project.
    /// Key: <c>codecs</c>, as one string with commas.
    /// </summary>
    [SwmlSyntax(SwmlSyntaxAttribute.Codecs)]
    [JsonConverter(typeof(CommaListConverter))]
    public SwmlList<string>? Codecs { get; init; }

    /// <summary>Gets the user name for SIP authentication. Default: none. Key: <c>username</c>.</summary>
    public string? Username { get; init; }

    /// <summary>Gets the password for SIP authentication. Default: none. Key: <c>password</c>.</summary>
    public string? Password { get; init; }

    internal override VerbKind Kind => VerbKind.Answer;
}
