using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SignalWire.Agents.Generators.Rules;

namespace SignalWire.Agents.Generators.Analyzers.Results;

/// <summary>Finds text messages without content.</summary>
internal static class MessageContent
{
    /// <summary>The findings at a call.</summary>
    public static IEnumerable<Finding> Find(IInvocationOperation call) =>
        call.TargetMethod.Name == "SendSms" ? Find(call.Arguments, call.Name()) : [];

    /// <summary>The findings at the creation of the verb.</summary>
    public static IEnumerable<Finding> Find(IObjectCreationOperation creation) => Find(
        creation.Arguments,
        creation.Syntax is ObjectCreationExpressionSyntax { Type: var type } ? type.GetLocation() : creation.Syntax.GetLocation());

    private static IEnumerable<Finding> Find(IReadOnlyList<IArgumentOperation> arguments, Location place)
    {
        if (arguments.Of("body") is { } body && IsNothing(body) && arguments.Of("media") is { } media && IsNothing(media))
        {
            yield return new Finding(AgentRules.MessageWithoutContent, place, ["body", "media"]);
        }
    }

    private static bool IsNothing(IOperation value) => value.Plain() switch
    {
        { ConstantValue: { HasValue: true, Value: null or "" } } => true,
        ICollectionExpressionOperation { Elements.Length: 0 } => true,
        IArrayCreationOperation { DimensionSizes: [{ ConstantValue: { HasValue: true, Value: 0 } }] } => true,
        IDefaultValueOperation => true,
        _ => false,
    };
}
