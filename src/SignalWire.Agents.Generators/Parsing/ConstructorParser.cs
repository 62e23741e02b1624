using Microsoft.CodeAnalysis;
using SignalWire.Agents.Generators.Model;
using SignalWire.Agents.Generators.Rules;
using SignalWire.Agents.Generators.Symbols;

namespace SignalWire.Agents.Generators.Parsing;

/// <summary>Parses how an agent is created: its constructor and the services that it requires.</summary>
internal sealed class ConstructorParser(KnownSymbols known, ServiceParser serviceParser, FindingList findings)
{
    /// <summary>The services of the agent's constructor; <see langword="null"/> if no constructor can be used, which is reported.</summary>
    public EquatableArray<ServiceModel>? Parse(INamedTypeSymbol agent)
    {
        var constructors = agent.InstanceConstructors.Where(constructor => !constructor.IsCopyConstructor()).ToList();
        var marked = constructors.Count == 1
            ? constructors
            : constructors.Where(constructor => known.Has(constructor, KnownNames.ActivatorUtilitiesConstructor)).ToList();
        if (marked is not [var chosen])
        {
            string which = marked.Count > 0 ? $"{marked.Count} marked " : $"{constructors.Count} ";
            return Refuse(agent, agent.Locations[0], $"it has {which}constructors");
        }

        if (HasRequiredMembers(agent) && !known.Has(chosen, KnownNames.SetsRequiredMembers))
        {
            return Refuse(agent, agent.Locations[0], "its constructor does not set its required members");
        }

        var services = new List<ServiceModel>(chosen.Parameters.Length);
        foreach (var parameter in chosen.Parameters)
        {
            var keyed = known.Attribute(parameter, KnownNames.FromKeyedServices);
            if (serviceParser.Parse(parameter, keyed, out string refusal) is not { } service)
            {
                return Refuse(agent, parameter.Locations[0], $"parameter '{parameter.Name}' {refusal}");
            }

            services.Add(service);
        }

        return services.ToEquatableArray();
    }

    private EquatableArray<ServiceModel>? Refuse(INamedTypeSymbol agent, Location location, string reason)
    {
        findings.Add(AgentRules.NoUsableConstructor, location, agent.Name, reason);
        return null;
    }

    private static bool HasRequiredMembers(INamedTypeSymbol type)
    {
        for (var declaring = type; declaring is not null and not { SpecialType: SpecialType.System_Object }; declaring = declaring.BaseType)
        {
            foreach (var member in declaring.GetMembers())
            {
                if (member is IPropertySymbol { IsRequired: true } or IFieldSymbol { IsRequired: true })
                {
                    return true;
                }
            }
        }

        return false;
    }
}
