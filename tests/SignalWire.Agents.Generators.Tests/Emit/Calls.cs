using Microsoft.CodeAnalysis;

namespace SignalWire.Agents.Generators.Tests.Emit;

/// <summary>The typed calls that a program gets, as its own code sees them.</summary>
internal static class Calls
{
    private static readonly SymbolDisplayFormat Format = new(
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters,
        memberOptions: SymbolDisplayMemberOptions.IncludeAccessibility | SymbolDisplayMemberOptions.IncludeParameters,
        parameterOptions: SymbolDisplayParameterOptions.IncludeType | SymbolDisplayParameterOptions.IncludeName
            | SymbolDisplayParameterOptions.IncludeDefaultValue,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes | SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers
            | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    /// <summary>The classes of calls, with what code can see of them.</summary>
    public static IEnumerable<string> Classes(GeneratorRun run) =>
        Types(run).Select(type => $"{type.DeclaredAccessibility.ToString().ToLowerInvariant()} {type.ToDisplayString()}");

    /// <summary>The methods that call tools, without what each of them has: who calls, and a token.</summary>
    public static IEnumerable<string> Methods(GeneratorRun run) => Types(run)
        .SelectMany(type => type.GetMembers().OfType<IMethodSymbol>())
        .Where(method => method.IsExtensionMethod)
        .Select(method => Between(method.ToDisplayString(Format)));

    private static string Between(string signature)
    {
        int start = signature.IndexOf("IToolCaller<", StringComparison.Ordinal);
        int first = signature.IndexOf(", ", start, StringComparison.Ordinal);
        int last = signature.LastIndexOf(", CancellationToken ", StringComparison.Ordinal);
        return $"{signature[..start]}{(last > first ? signature[(first + 2)..last] : "")})";
    }

    private static IEnumerable<INamedTypeSymbol> Types(GeneratorRun run) => run.Output
        .GetSymbolsWithName(_ => true, SymbolFilter.Type).OfType<INamedTypeSymbol>()
        .Where(type => type is { IsStatic: true, MightContainExtensionMethods: true } && type.Name != "VoiceAgentRegistry")
        .OrderBy(type => type.Name, StringComparer.Ordinal);
}
