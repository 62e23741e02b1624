using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SignalWire.Agents.Generators.Analyzers.Literals;

/// <summary>Finds the values of an expression that are in the source.</summary>
internal static class WrittenValues
{
    private static readonly WrittenValue[] NoParts = [];

    /// <summary>Gets the constants that can be the value or an item of a collection; none if they are unknown.</summary>
    public static IEnumerable<WrittenValue> In(IOperation? value) => value switch
    {
        // The branches come first: a constant condition makes the whole expression constant, but the code to change is in a branch.
        IConditionalOperation { WhenFalse: { } otherwise } choice => choice.Condition.ConstantValue switch
        {
            { HasValue: true, Value: bool isMet } => In(isMet ? choice.WhenTrue : otherwise),
            _ => In(choice.WhenTrue).Concat(In(otherwise)),
        },
        ICoalesceOperation choice => In(choice.Value).Concat(In(choice.WhenNull)),
        ISwitchExpressionOperation choice => choice.Arms.SelectMany(arm => In(arm.Value)),

        // A default value counts as not set.
        null or IDefaultValueOperation or IConversionOperation { Operand: IDefaultValueOperation } => [],
        IConversionOperation { Conversion.IsIdentity: true } same => In(same.Operand),
        { ConstantValue: { HasValue: true, Value: null } } => [],
        { ConstantValue: { HasValue: true, Value: { } constant } } =>
            value.Type?.TypeKind == TypeKind.Enum ? [] : [new WrittenValue(value.Syntax, constant, NoParts)],
        IInterpolatedStringOperation or IBinaryOperation => IsText(value) ? [new WrittenValue(value.Syntax, null, [.. Parts(value)])] : [],
        IConversionOperation conversion => IsImplicit(conversion) ? In(conversion.Operand) : [],
        IArrayCreationOperation { Initializer: { } items } => items.ElementValues.SelectMany(In),
        ICollectionExpressionOperation collection => collection.Elements.SelectMany(Items),
        IObjectCreationOperation { Initializer: { } initializer } => Added(initializer),
        _ => [],
    };

    /// <summary>Gets the items that a collection initializer adds.</summary>
    public static IEnumerable<WrittenValue> Added(IObjectOrCollectionInitializerOperation initializer) => initializer.Initializers
        .OfType<IInvocationOperation>()
        .Where(add => add is { TargetMethod.Name: "Add", Arguments.Length: 1 })
        .SelectMany(add => In(add.Arguments[0].Value));

    /// <summary>Gets the items of a collection element. A string is also a collection, but its characters are not checked.</summary>
    private static IEnumerable<WrittenValue> Items(IOperation element) =>
        element is not ISpreadOperation spread ? In(element) : IsText(spread.Operand) ? [] : In(spread.Operand);

    private static IEnumerable<WrittenValue> Parts(IOperation text) => text switch
    {
        { ConstantValue: { HasValue: true, Value: string constant } } => [new WrittenValue(text.Syntax, constant, NoParts)],
        IInterpolatedStringOperation interpolated => interpolated.Parts.SelectMany(Parts),
        IInterpolatedStringTextOperation part => Parts(part.Text),
        IInterpolationOperation { Alignment: null, FormatString: null } hole => Parts(hole.Expression),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, OperatorMethod: null } sum when IsText(sum) =>
            Parts(sum.LeftOperand).Concat(Parts(sum.RightOperand)),
        _ => [new WrittenValue(text.Syntax, null, NoParts)],
    };

    private static bool IsText(IOperation operation) => operation.Type?.SpecialType == SpecialType.System_String;

    /// <summary>Whether a conversion is implicit. An explicit operator of the user can change the constant.</summary>
    private static bool IsImplicit(IConversionOperation conversion) =>
        conversion.OperatorMethod is null or { Name: WellKnownMemberNames.ImplicitConversionName };
}
