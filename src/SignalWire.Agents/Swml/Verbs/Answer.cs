using System.Text.Json.Serialization;

namespace SignalWire.Agents.Swml;

/// <summary>Answers the call.</summary>
public sealed record Answer : Verb
{
    /// <summary>How long the call may last, in seconds, at least 1. Default: 14,400.</summary>
    [SwmlRange(1, double.PositiveInfinity, Unit = "seconds")]
    public SwmlValue<int>? MaxDuration { get; init; }

    /// <summary>
    /// The codecs that are offered, such as <see cref="Codec.Opus"/>, the best one first; one string with commas on the wire. Default:
    /// those of the project.
    /// </summary>
    [SwmlSyntax(SwmlSyntaxAttribute.Codecs)]
    [JsonConverter(typeof(CommaListConverter))]
    public SwmlList<string>? Codecs { get; init; }

    /// <summary>The user name of SIP authentication. Default: none.</summary>
    public string? Username { get; init; }

    /// <summary>The password of SIP authentication. Default: none.</summary>
    public string? Password { get; init; }

    internal override VerbKind Kind => VerbKind.Answer;
}
