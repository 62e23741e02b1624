using System.Text.RegularExpressions;

namespace SignalWire.Agents.Generators.Emit.Examples;

/// <summary>The constructs of a pattern, each found where it begins.</summary>
internal static class PatternSyntax
{
    /// <summary>A class, a dot, or what is escaped.</summary>
    public static readonly Regex Atom = New(
        @"\G(?:\.|\[\^?\]?(?:-\[(?:[^\]\\]|\\.)*\]|\\.|[^\]\\])*\]|\\(?:[pP]\{[^}]*\}|x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|c."
        + @"|k<\w+>|k'\w+'|[1-9][0-9]*|.))");

    /// <summary>How often a part may stand.</summary>
    public static readonly Regex Quantifier = New(@"\G(?:(?<sign>[*+?])|\{(?<least>[0-9]{1,4})(?<open>,)?(?<most>[0-9]{1,4})?\})\??");

    /// <summary>The beginning of a group; all of a comment and of options that stand alone. Conditions and <c>x</c> are not
    /// known.</summary>
    public static readonly Regex GroupStart = New(
        @"\G\((?:(?<whole>\?#[^)]*\)|\?[imns-]+\))|(?<assertion>\?<?[=!])|\?(?:[imns-]*:|>)"
        + @"|\?(?:<(?<name>\w+)>|'(?<name>\w+)')|(?<plain>(?!\?)))");

    /// <summary>What a group matched before.</summary>
    public static readonly Regex Reference = New(@"^\\(?:k[<'](?<name>\w+)[>']|(?<name>[1-9][0-9]*))$");

    private static readonly Regex Class = New(@"^(?:\.|\[.*\]|\\[dDwWsSpP].*)$");

    private static readonly Regex Anchor = New(@"^\\[bBAzZG]$");

    public static bool IsClass(string atom) => Class.IsMatch(atom);

    public static bool IsAnchor(string atom) => Anchor.IsMatch(atom);

    private static Regex New(string pattern) =>
        new(pattern, RegexOptions.CultureInvariant | RegexOptions.Singleline, TimeSpan.FromSeconds(1));
}
