using System.Globalization;
using Microsoft.CodeAnalysis;
using SignalWire.Agents.Generators.Model.Constants;
using SignalWire.Agents.Generators.Model.Tools;
using SignalWire.Agents.Generators.Model.Types;
using SignalWire.Agents.Generators.Rules;

namespace SignalWire.Agents.Generators.Parsing.Types;

/// <summary>Checks a default value against the constraints of its own parameter.</summary>
internal static class ConstraintCheck
{
    /// <summary>Finds a default value that a call rejects.</summary>
    /// <param name="argument">The parameter or property.</param>
    /// <param name="path">Its path, for messages.</param>
    /// <param name="attribute">The attribute with the default value; <see langword="null"/> if the declaration itself has it.</param>
    /// <param name="problems">Receives the problems.</param>
    public static void FindBrokenDefault(ArgumentModel argument, string path, AttributeData? attribute, List<TypeProblem> problems)
    {
        if (argument.Default is { } value && Breaks(value, argument.Constraints))
        {
            string shown = value.Kind == ConstantKind.Text ? $"\"{value.Text}\"" : value.Text;
            problems.Add(
                new TypeProblem(AgentRules.DefaultOutsideConstraint, path, shown, Expectation.Of(argument.Type, argument.Constraints))
                {
                    Attribute = attribute,
                });
        }
    }

    private static bool Breaks(ConstantValue value, Constraints constraints) => value.Kind switch
    {
        ConstantKind.Number => BreaksRange(value.Text, constraints) || IsNotAllowed(value, constraints),
        ConstantKind.Enum => IsNotAllowed(value, constraints),
        ConstantKind.Text =>
            value.Text.Length < constraints.MinimumLength
            || value.Text.Length > constraints.MaximumLength
            || (constraints.Pattern is { } pattern && !PortablePattern.Fits(pattern, value.Text))
            || IsNotAllowed(value, constraints),
        _ => false,
    };

    private static bool IsNotAllowed(ConstantValue value, Constraints constraints) =>
        constraints.Allowed.Count > 0 && !constraints.Allowed.Contains(value);

    private static bool BreaksRange(string number, Constraints constraints)
    {
        double value = Parse(number);
        return (constraints.Minimum is { } low && (constraints.IsMinimumExclusive ? value <= Parse(low) : value < Parse(low)))
            || (constraints.Maximum is { } high && (constraints.IsMaximumExclusive ? value >= Parse(high) : value > Parse(high)));
    }

    private static double Parse(string number) => double.Parse(number, NumberStyles.Float, CultureInfo.InvariantCulture);
}
