using System.Text.RegularExpressions;

namespace SignalWire.Agents.Generators.Literals;

/// <summary>BCP 47 language codes, and the words that the platform accepts instead.</summary>
internal static class LanguageCode
{
    /// <summary>The word for all languages that are not listed.</summary>
    public const string Default = "default";

    private const string Multi = "multi";

    private static readonly Regex Form = new(
        "^([A-Za-z]{2,3}(-[A-Za-z]{3}){0,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?(-([A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*"
        + "(-[A-WYZa-wyz0-9](-[A-Za-z0-9]{2,8})+)*(-[Xx](-[A-Za-z0-9]{1,8})+)?"
        + "|[XxIi](-[A-Za-z0-9]{1,8})+)\\z",
        RegexOptions.CultureInvariant,
        TimeSpan.FromSeconds(1));

    public static bool IsSound(string code) => code is Default or Multi || Form.IsMatch(code);

    /// <summary>Whether text in one language can be spoken where another language is expected.</summary>
    public static bool Meet(string one, string other) => one is Default or Multi || other is Default or Multi
        || one.Equals(other, StringComparison.OrdinalIgnoreCase)
        || (one.IndexOf('-') < 0 || other.IndexOf('-') < 0) && Base(one).Equals(Base(other), StringComparison.OrdinalIgnoreCase);

    private static string Base(string code) => code.Split('-')[0];
}
