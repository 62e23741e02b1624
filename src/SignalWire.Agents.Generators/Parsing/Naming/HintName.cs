using Microsoft.CodeAnalysis;

namespace SignalWire.Agents.Generators.Parsing.Naming;

/// <summary>The name of the file that is generated for an agent.</summary>
internal static class HintName
{
    public static string Of(INamedTypeSymbol type) => Of(MetadataName(type));

    public static string Of(string metadataName)
    {
        char[] name = metadataName.ToCharArray();
        for (int i = 0; i < name.Length; i++)
        {
            if (name[i] is not ((>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= '0' and <= '9') or '_' or '.'))
            {
                name[i] = '_';
            }
        }

        return new string(name);
    }

    public static string MetadataName(INamedTypeSymbol type) =>
        type.ContainingType is { } outer ? $"{MetadataName(outer)}+{type.MetadataName}"
        : type.ContainingNamespace.IsGlobalNamespace ? type.MetadataName
        : $"{Name(type.ContainingNamespace)}.{type.MetadataName}";

    private static string Name(INamespaceSymbol space) =>
        space.ContainingNamespace is { IsGlobalNamespace: false } outer ? $"{Name(outer)}.{space.Name}" : space.Name;
}
