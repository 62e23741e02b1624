using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SignalWire.Agents.Generators.Model.Conversation;
using SignalWire.Agents.Generators.Parsing;
using SignalWire.Agents.Generators.Parsing.Naming;
using SignalWire.Agents.Generators.Rules;
using SignalWire.Agents.Generators.Symbols;

namespace SignalWire.Agents.Generators.Analyzers.Results;

/// <summary>Finds names of tools, steps and contexts that the agent certainly does not have.</summary>
internal static class ChosenNames
{
    /// <summary>The findings at a call.</summary>
    public static IEnumerable<Finding> Find(
        IInvocationOperation call, ISymbol around, KnownSymbols known, Compilation compilation, CancellationToken cancellationToken)
    {
        // Few calls name anything.
        if (call.TargetMethod.Name is not ("ChangeStep" or "Hold" or "ChangeContext" or "ToggleFunctions"))
        {
            yield break;
        }

        var chosen = Chosen(call, known).Where(name => Text(name.Value) is { Length: > 0 } text && !HasVariable(text)).ToList();
        if (chosen.Count == 0 || NamedAgents.Around(around, known, compilation, cancellationToken) is not var (type, agent))
        {
            yield break;
        }

        foreach (var (rule, value) in chosen)
        {
            string name = Text(value)!;
            var names = Names(rule, type, agent, known, cancellationToken);
            if (names.Count > 0 && !names.Contains(name) && !(rule == AgentRules.UnknownStepChosen && name == StepModel.Next))
            {
                string? near = NearestName.Find(name, names);
                yield return new Finding(
                    rule,
                    value.Syntax.GetLocation(),
                    [name, type.Name, Way(near, rule == AgentRules.UnknownFunctionToggled ? agent.Names.Tools : names)])
                {
                    Replacement = value.Replacement(near),
                };
            }
        }
    }

    /// <summary>The names in a call, each with the rule that it can break.</summary>
    private static IEnumerable<(DiagnosticDescriptor Rule, IOperation Value)> Chosen(IInvocationOperation call, KnownSymbols known)
    {
        string[] steps = call.TargetMethod.Name switch
        {
            "ChangeStep" => ["step"],
            "Hold" => ["step", "timeoutStep"],
            _ => [],
        };
        var chosen = steps.Select(parameter => (AgentRules.UnknownStepChosen, call.Arguments.Of(parameter)));
        return (call.TargetMethod.Name switch
        {
            "ChangeContext" => [(AgentRules.UnknownContextChosen, call.Arguments.Of("context"))],
            "ToggleFunctions" => Toggled(call, known).Select(value => (AgentRules.UnknownFunctionToggled, (IOperation?)value)),
            _ => chosen,
        }).Where(name => name.Item2 is not null).Select(name => (name.Item1, name.Item2!.Plain()));
    }

    private static IEnumerable<IOperation> Toggled(IInvocationOperation call, KnownSymbols known)
    {
        foreach (var operation in call.Arguments.SelectMany(argument => argument.Value.DescendantsAndSelf()))
        {
            if (operation is ITupleOperation { Elements: [var name, _] } pair && BecomesToggle(pair, known))
            {
                yield return name;
            }
            else if (operation is IObjectCreationOperation made && known.Is(made.Type, KnownNames.FunctionToggle)
                && made.Arguments.Of("Function") is { } function)
            {
                yield return function;
            }
        }
    }

    /// <summary>Whether a tuple becomes a toggle. The names of its elements are converted first.</summary>
    private static bool BecomesToggle(ITupleOperation pair, KnownSymbols known)
    {
        IOperation? around = pair.Parent;
        while (around is IConversionOperation conversion)
        {
            if (known.Is(conversion.Type, KnownNames.FunctionToggle))
            {
                return true;
            }

            around = conversion.Parent;
        }

        return false;
    }

    private static string? Text(IOperation value) => value.ConstantValue is { HasValue: true, Value: string text } ? text : null;

    private static bool HasVariable(string text) => text.Contains("${") || text.Contains("%{");

    /// <summary>The valid names; empty if they are not all known.</summary>
    private static IReadOnlyList<string> Names(
        DiagnosticDescriptor rule, INamedTypeSymbol type, ParsedAgent agent, KnownSymbols known, CancellationToken cancellationToken)
    {
        if (rule == AgentRules.UnknownStepChosen)
        {
            return agent.Names.Steps;
        }

        if (rule == AgentRules.UnknownContextChosen)
        {
            return agent.Names.Contexts;
        }

        return agent.Model is { Settings: { McpServers.Count: 0 } settings } && !NamedAgents.AddsFunctionsLater(type, cancellationToken)
            ? [.. agent.Names.Tools, .. settings.Includes.SelectMany(include => include.Functions), .. settings
                .NativeFunctions, .. OfThePlatform(known)]
            : [];
    }

    private static IEnumerable<string> OfThePlatform(KnownSymbols known) =>
        known.TextConstants(KnownNames.NativeFunctions).Concat(known.TextConstants(KnownNames.InternalFunctions));

    private static string Way(string? near, IReadOnlyList<string> own) =>
        near is not null ? $"did you mean '{near}'?"
        : own.Count > 0 ? $"available: {string.Join(", ", own.Distinct().Select(name => $"'{name}'"))}"
        : "the agent has no tools";
}
