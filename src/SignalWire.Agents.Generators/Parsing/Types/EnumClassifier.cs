using Microsoft.CodeAnalysis;
using SignalWire.Agents.Generators.Model;
using SignalWire.Agents.Generators.Model.Types;
using SignalWire.Agents.Generators.Parsing.Naming;
using SignalWire.Agents.Generators.Rules;
using SignalWire.Agents.Generators.Symbols;

namespace SignalWire.Agents.Generators.Parsing.Types;

/// <summary>Classifies enums: each member is a string on the wire.</summary>
internal sealed class EnumClassifier(KnownSymbols known)
{
    public ToolType? Classify(INamedTypeSymbol type, string path, TypeClassifier classifier)
    {
        bool isFlags = known.Has(type, KnownNames.Flags);
        var members = type.GetMembers().OfType<IFieldSymbol>()
            .Where(field => field.HasConstantValue && !known.IsForbidden(field) && !(isFlags && DefaultValues.IsZero(field.ConstantValue)))
            .Select(field => new EnumMember(WireNameOf(field), field.Name, DefaultValues.Digits(field.ConstantValue!)))
            .ToList();
        if (members.Count == 0)
        {
            return classifier.Refuse(AgentRules.UnsupportedParameterType, path, type, "an enum with at least one member");
        }

        // Enum values are read without regard to case.
        if (ArgumentNames.FindMeeting(members.Select(member => member.Name.ToUpperInvariant()).ToList()) is var (first, second))
        {
            return classifier.Refuse(
                AgentRules.NamesOfTypeMeet,
                path,
                type,
                $"'{members[first].Identifier}' and '{members[second].Identifier}' are both '{members[second].Name}'");
        }

        return new EnumType(TypeClassifier.Name(type), type.Name, members.ToEquatableArray(), isFlags);
    }

    private string WireNameOf(IFieldSymbol member) =>
        known.Attribute(member, KnownNames.JsonStringEnumMemberName)?.TextArgument(0) ?? WireName.SnakeCase(member.Name);
}
