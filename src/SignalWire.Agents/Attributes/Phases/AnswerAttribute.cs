using SignalWire.Agents.Swml;

namespace SignalWire.Agents;

/// <summary>How an agent answers its call.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class AnswerAttribute : Attribute
{
    /// <summary>
    /// How long a call may last, in seconds, at least 1. Default: the platform's own limit of 14,400. The tokens of the tools hold ten
    /// minutes longer.
    /// </summary>
    [SwmlRange(1, double.PositiveInfinity, Unit = "seconds")]
    public int MaxDuration { get; set; }

    /// <summary>
    /// The codecs that are offered, such as <see cref="Codec.Opus"/>, the best one first; any that the platform knows. Default: those of
    /// the project.
    /// </summary>
    [SwmlSyntax(SwmlSyntaxAttribute.Codecs)]
    public string[] Codecs { get; set; } = [];

    /// <summary>The user name of SIP authentication. Default: none.</summary>
    public string? Username { get; set; }

    /// <summary>
    /// The password of SIP authentication. Default: none. It becomes part of the assembly: prefer a variable, such as
    /// <c>${global_data.sip_password}</c>.
    /// </summary>
    public string? Password { get; set; }
}
