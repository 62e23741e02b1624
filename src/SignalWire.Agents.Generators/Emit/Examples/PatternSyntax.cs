using System.Text.RegularExpressions;

namespace SignalWire.Agents.Generators.Emit.Examples;

/// <summary>The constructs of a pattern, each matched at its start.</summary>
internal static class PatternSyntax
{
    /// <summary>A class, a dot or an escape.</summary>
    public static readonly Regex Atom = New(
        @"\G(?:\.|\[\^?\]?(?:-\[(?:[^\]\\]|\\.)*\]|\\.|[^\]\\])*\]|\\(?:[pP]\{[^}]*\}|x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|c."
        + @"|k<\w+>|k'\w+'|[1-9][0-9]*|.))");

    /// <summary>A quantifier.</summary>
    public static readonly Regex Quantifier = New(@"\G(?:(?<sign>[*+?])|\{(?<least>[0-9]{1,4})(?<open>,)?(?<most>[0-9]{1,4})?\})\??");

    /// <summary>The start of a group, or a whole comment or inline option. Conditions and <c>x</c> are not supported.</summary>
    public static readonly Regex GroupStart = New(
        @"\G\((?:(?<whole>\?#[^)]*\)|\?[imns-]+\))|(?<assertion>\?<?[=!])|\?(?:[imns-]*:|>)"
        + @"|\?(?:<(?<name>\w+)>|'(?<name>\w+)')|(?<plain>(?!\?)))");

    /// <summary>A backreference.</summary>
    public static readonly Regex Reference = New(@"^\\(?:k[<'](?<name>\w+)[>']|(?<name>[1-9][0-9]*))$");

    private static readonly Regex Class = New(@"^(?:\.|\[.*\]|\\[dDwWsSpP].*)$");

    private static readonly Regex Anchor = New(@"^\\[bBAzZG]$");

    public static bool IsClass(string atom) => Class.IsMatch(atom);

    public static bool IsAnchor(string atom) => Anchor.IsMatch(atom);

    private static Regex New(string pattern) =>
        new(pattern, RegexOptions.CultureInvariant | RegexOptions.Singleline, TimeSpan.FromSeconds(1));
}
