using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using SignalWire.Agents.Generators.Parsing.Naming;
using SignalWire.Agents.Generators.Rules;
using SignalWire.Agents.Generators.Symbols;

namespace SignalWire.Agents.Generators.Analyzers;

/// <summary>
/// Reports verbs around a conversation that the platform does not run there, where they are created. A certain failure at startup is an
/// error in the editor.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PhaseVerbsAnalyzer : SignalWireAnalyzer
{
    private const string AutoAnswer = "AutoAnswer";

    /// <summary>
    /// The verbs that can run before the answer. The runtime has the same list by verb name, and a test compares the two.
    /// </summary>
    private static readonly ImmutableHashSet<string> BeforeAnswer =
    [
        "Cond", "Execute", "Goto", "Hangup", "Label", "Request", "Return", "SendSms", "Set", "Sleep", "StopDenoise", "StopRecordCall",
        "StopTap", "Switch", "Transfer", "Unset",
    ];

    private static readonly ImmutableHashSet<string> Conversations = ["AI", "AmazonBedrock"];

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        [AgentRules.VerbBeforeAnswer, AgentRules.AnswersByItself, AgentRules.SecondConversation];

    /// <inheritdoc/>
    private protected override void Register(CompilationStartAnalysisContext start, KnownSymbols known) => start.RegisterOperationAction(
        operation => operation.Report(Find((IObjectCreationOperation)operation.Operation, operation.ContainingSymbol, known)),
        OperationKind.ObjectCreation);

    private static Finding? Find(IObjectCreationOperation creation, ISymbol containing, KnownSymbols known)
    {
        if (!known.Is(creation.Type?.BaseType, KnownNames.Verb) || !IsWholeVerb(creation))
        {
            return null;
        }

        var member = containing is IMethodSymbol { AssociatedSymbol: { } property } ? property : containing;
        var attributes = member.GetAttributes();
        if (!known.GivesVerbs(attributes) || known.Has(attributes, KnownNames.FlowSection))
        {
            return null;
        }

        bool isBefore = known.Has(attributes, KnownNames.BeforeAnswer);
        string name = creation.Type!.Name;
        if (Conversations.Contains(name))
        {
            return new Finding(AgentRules.SecondConversation, Place(creation), [name]);
        }

        if (isBefore && Missing(name) is { } setting)
        {
            string assignment = $"{setting} = {(setting == AutoAnswer ? "false" : "true")}";
            return IsSet(creation, setting)
                ? null
                : new Finding(AgentRules.AnswersByItself, Place(creation), [name, assignment]) { Replacement = assignment };
        }

        return isBefore && !(name == "CustomVerb" ? MayBeBefore(creation) : BeforeAnswer.Contains(name))
            ? new Finding(AgentRules.VerbBeforeAnswer, Place(creation), [name])
            : null;
    }

    /// <summary>The property that keeps a verb from answering the call; <see langword="null"/> for a verb that does not answer.</summary>
    private static string? Missing(string verb) => verb switch
    {
        "Play" => AutoAnswer,
        "Connect" => "AnswerOnBridge",
        _ => null,
    };

    /// <summary>Whether an untyped verb can run before the answer, by its name, or because its name is unknown at compile time.</summary>
    private static bool MayBeBefore(IObjectCreationOperation creation) =>
        creation.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == 0)?.Value.ConstantValue.Value is not string name
        || BeforeAnswer.Concat(["Play", "Connect", "If", "Eval"]).Any(verb => WireName.SnakeCase(verb) == name);

    /// <summary>Whether a property is set to the required value, or to a value that is unknown at compile time.</summary>
    private static bool IsSet(IObjectCreationOperation creation, string property)
    {
        foreach (var assignment in creation.Initializer?.Initializers.OfType<ISimpleAssignmentOperation>() ?? [])
        {
            if (assignment.Target is IPropertyReferenceOperation { Property.Name: var name } && name == property)
            {
                var value = assignment.Value;
                while (value is IConversionOperation conversion)
                {
                    value = conversion.Operand;
                }

                return value.ConstantValue.Value is not bool given || given == (property != AutoAnswer);
            }
        }

        return false;
    }

    /// <summary>Whether it is a verb of the member itself, and not a branch of another verb.</summary>
    private static bool IsWholeVerb(IOperation creation)
    {
        for (var around = creation.Parent; around is not null; around = around.Parent)
        {
            if (around is IObjectCreationOperation or IInvocationOperation or IAnonymousFunctionOperation)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The verb's name, or the whole expression for <c>new(…)</c>.</summary>
    private static Location Place(IOperation creation) => creation.Syntax is ObjectCreationExpressionSyntax { Type: var type }
        ? type.GetLocation()
        : creation.Syntax.GetLocation();
}
