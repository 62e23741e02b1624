using SignalWire.Agents.Swml;

namespace SignalWire.Agents;

/// <summary>Specifies how an agent answers its call: the verb <c>answer</c>.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class AnswerAttribute : Attribute
{
    /// <summary>
    /// Gets or sets how long a call can last, in seconds, at least 1. Tokens of tools are valid for ten minutes longer. Default: 14,400.
    /// Key: <c>max_duration</c>.
    /// </summary>
    [SwmlRange(1, double.PositiveInfinity, Unit = "seconds")]
    public int MaxDuration { get; set; }

    /// <summary>
    /// Gets or sets the codecs to offer, the best one first: constants of <see cref="Codec"/> or any other name. Default: those of the
    /// project. Key: <c>codecs</c>, as one string.
    /// </summary>
    [SwmlSyntax(SwmlSyntaxAttribute.Codecs)]
    public string[] Codecs { get; set; } = [];

    /// <summary>Gets or sets the user name for SIP authentication. Default: none. Key: <c>username</c>.</summary>
    public string? Username { get; set; }

    /// <summary>
    /// Gets or sets the password for SIP authentication. It becomes part of the assembly, so write a variable such as
    /// <c>${global_data.sip_password}</c>. Default: none. Key: <c>password</c>.
    /// </summary>
    public string? Password { get; set; }
}
