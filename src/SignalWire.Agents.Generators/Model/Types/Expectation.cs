using SignalWire.Agents.Generators.Model.Constants;

namespace SignalWire.Agents.Generators.Model.Types;

/// <summary>Describes what a value must be: in messages after "must be", and in schemas where no keyword exists.</summary>
internal static class Expectation
{
    /// <summary>Gets the words that follow "must be".</summary>
    public static string Of(ToolType type, Constraints constraints) => type switch
    {
        _ when constraints.Allowed.Count > 0 => "one of " + string.Join(", ", constraints.Allowed.Select(value => Word(value, type))),
        ScalarType { Kind: ScalarKind.Text } => Text(constraints),
        ScalarType { Kind: ScalarKind.Integer } integer => $"{integer.Expected} {Range(constraints, integer)}",
        ScalarType { Kind: ScalarKind.Number } number when HasRange(constraints) => $"{number.Expected} {Range(constraints, number)}",
        ScalarType scalar => scalar.Expected,
        EnumType enumType =>
            $"{(enumType.IsFlags ? "an array of" : "one of")} {string.Join(", ", enumType.Members.Select(member => member.Name))}",
        ListType list => $"an array{Count(constraints, " of ", list.IsDistinct ? "different items" : "items")}",
        UnionType union => $"an object whose {union.Discriminator} is {string.Join(" or ", union.Branches.Select(branch => branch.Kind))}",
        _ => $"an object{Count(constraints, " of ", "values")}",
    };

    /// <summary>Gets what the schema cannot express; <see langword="null"/> if it expresses everything.</summary>
    public static string? BesideSchema(ToolType type, Constraints constraints)
    {
        var words = new List<string>();
        if (HasRange(constraints) || type is ScalarType { IsNarrow: true })
        {
            words.Add(Bounds(constraints, (ScalarType)type));
        }

        if (Count(constraints, "", type is ListType ? "items" : type is DictionaryType ? "values" : "characters") is { Length: > 0 } count)
        {
            words.Add(count);
        }

        if (constraints.Format == TextFormat.Phone)
        {
            words.Add("a phone number");
        }

        if (type is DictionaryType dictionary)
        {
            words.Add($"each value {Of(dictionary.Value, Constraints.None)}");
        }

        return words.Count == 0 ? null : string.Join(", ", words);
    }

    private static string Text(Constraints constraints)
    {
        string kind = constraints.Format switch
        {
            TextFormat.Email => "an email address",
            TextFormat.Url => "an http, https or ftp URL",
            TextFormat.Phone => "a phone number",
            _ => "a string",
        };
        string pattern = constraints.Pattern is { } given ? $" that matches {given}" : "";
        return kind + Count(constraints, " of ", "characters") + pattern;
    }

    private static bool HasRange(Constraints constraints) => constraints.Minimum is not null || constraints.Maximum is not null;

    /// <summary><c>between 1 and 12</c>.</summary>
    private static string Range(Constraints constraints, ScalarType type)
    {
        var (low, high) = (constraints.Minimum ?? type.Minimum, constraints.Maximum ?? type.Maximum);
        return low is not null && high is not null && !constraints.IsMinimumExclusive && !constraints.IsMaximumExclusive
            ? $"between {low} and {high}"
            : Bounds(constraints, type);
    }

    /// <summary><c>1 to 12</c>.</summary>
    private static string Bounds(Constraints constraints, ScalarType type)
    {
        bool isNarrow = type.IsNarrow;
        var (low, high) = (constraints.Minimum ?? (isNarrow ? type.Minimum : null), constraints.Maximum ?? (isNarrow
            ? type.Maximum
            : null));
        string? least = low is null ? null : $"{(constraints.IsMinimumExclusive ? "above" : "at least")} {low}";
        string? most = high is null ? null : $"{(constraints.IsMaximumExclusive ? "below" : "at most")} {high}";
        return low is not null && high is not null && !constraints.IsMinimumExclusive && !constraints.IsMaximumExclusive
            ? $"{low} to {high}"
            : least is not null && most is not null ? $"{least} and {most}" : least ?? most ?? "";
    }

    private static string Count(
        Constraints constraints,
        string before,
        string unit) => (constraints.MinimumLength, constraints.MaximumLength) switch
    {
        (null, null) => "",
        (int least, null) => $"{before}at least {least} {unit}",
        (null, int most) => $"{before}at most {most} {unit}",
        (int least, int most) when least == most => $"{before}{least} {unit}",
        (int least, int most) => $"{before}{least} to {most} {unit}",
    };

    private static string Word(ConstantValue value, ToolType type) =>
        type is EnumType enumType ? enumType.Members.FirstOrDefault(member => member.Value == value.Text)?.Name ?? value.Text : value.Text;
}
