using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using SignalWire.Agents.Generators.Rules;
using SignalWire.Agents.Generators.Symbols;

namespace SignalWire.Agents.Generators.Analyzers.Literals;

/// <summary>
/// Checks constants against the marks <c>[SwmlSyntax]</c> and <c>[SwmlRange]</c> of the parameters, properties and fields to which they are
/// passed.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LiteralAnalyzer : SignalWireAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = AgentRules.OfLiterals;

    /// <inheritdoc/>
    private protected override void Register(CompilationStartAnalysisContext start, KnownSymbols known)
    {
        if ((known.Find(KnownNames.SwmlSyntax) ?? known.Find(KnownNames.SwmlRange)) is { ContainingAssembly: { } runtime })
        {
            var members = new MarkedMembers(known, runtime);
            start.RegisterOperationAction(operation => AnalyzeArgument(operation, members), OperationKind.Argument);
            start.RegisterOperationAction(
                operation => AnalyzeAssignment(operation, members), OperationKind.SimpleAssignment, OperationKind.CoalesceAssignment);
            start.RegisterOperationAction(operation => AnalyzeItems(operation, members), OperationKind.MemberInitializer);
            start.RegisterOperationAction(
                operation => AnalyzeInitializer(operation, members),
                OperationKind.PropertyInitializer, OperationKind.FieldInitializer, OperationKind.ParameterInitializer);
        }
    }

    private static void AnalyzeArgument(OperationAnalysisContext context, MarkedMembers members)
    {
        var argument = (IArgumentOperation)context.Operation;
        if (argument.ArgumentKind != ArgumentKind.DefaultValue && members.Of(argument.Parameter) is { } mark)
        {
            Report(context, WrittenValues.In(argument.Value), mark);
        }
    }

    private static void AnalyzeAssignment(OperationAnalysisContext context, MarkedMembers members)
    {
        var assignment = (IAssignmentOperation)context.Operation;
        if (assignment.Target is IMemberReferenceOperation { Member: var member } && members.Of(member) is { } mark)
        {
            // The parser checks the numbers in our own attributes and reports them.
            bool isRead = members.IsOfRuntime(member)
                && assignment.Parent is IObjectOrCollectionInitializerOperation { Parent.Parent: IAttributeOperation };
            Report(context, WrittenValues.In(assignment.Value), isRead ? mark with { Range = null } : mark);
        }
    }

    private static void AnalyzeItems(OperationAnalysisContext context, MarkedMembers members)
    {
        var initializer = (IMemberInitializerOperation)context.Operation;
        if (initializer.InitializedMember is IMemberReferenceOperation { Member: var member } && members.Of(member) is { } mark)
        {
            Report(context, WrittenValues.Added(initializer.Initializer), mark);
        }
    }

    private static void AnalyzeInitializer(OperationAnalysisContext context, MarkedMembers members)
    {
        var mark = context.Operation switch
        {
            IPropertyInitializerOperation property => Of(property.InitializedProperties, members),
            IFieldInitializerOperation field => Of(field.InitializedFields, members),
            IParameterInitializerOperation parameter => members.Of(parameter.Parameter),
            _ => null,
        };
        if (mark is not null)
        {
            // The initial value of a member can mean that it is not set yet.
            var values = WrittenValues.In(((ISymbolInitializerOperation)context.Operation).Value);
            Report(context, values.Where(value => value.Constant is not ("" or 0 or 0L or 0.0 or 0m)), mark);
        }
    }

    private static LiteralMark? Of(IEnumerable<ISymbol> initialized, MarkedMembers members) =>
        initialized.Select(members.Of).FirstOrDefault(mark => mark is not null);

    private static void Report(OperationAnalysisContext context, IEnumerable<WrittenValue> values, LiteralMark mark)
    {
        foreach (var value in values)
        {
            context.Report(LiteralCheck.Find(value, mark));
        }
    }
}
