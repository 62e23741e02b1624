using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SignalWire.Agents.Generators.Rules;
using SignalWire.Agents.Generators.Symbols;

namespace SignalWire.Agents.Generators.Analyzers.ToolCode;

/// <summary>Finds tools that use the network or a database while the caller hears nothing.</summary>
internal static class SlowCalls
{
    private static readonly string[] s_slowTypes =
    [
        "System.Net.Http.HttpClient", "System.Net.Http.HttpMessageInvoker", "System.Data.Common.DbCommand",
        "System.Data.Common.DbConnection",
        "System.Net.Http.Json.HttpClientJsonExtensions", "Microsoft.EntityFrameworkCore.EntityFrameworkQueryableExtensions",
        "Microsoft.EntityFrameworkCore.DbContext", "Dapper.SqlMapper",
    ];

    /// <summary>The finding, at most one.</summary>
    public static IEnumerable<Finding> Find(ToolBody body)
    {
        // The languages of the agents that inherit a class are unknown here.
        if (body.Agent is not { } agent || body.Attribute is not { } attribute || SaysSomething(attribute, body, agent))
        {
            yield break;
        }

        var slow = body.Operations.OfType<IInvocationOperation>().FirstOrDefault(call => IsSlow(call.TargetMethod, body.Known));
        if (slow is not null)
        {
            yield return new Finding(
                AgentRules.SlowToolWithoutFiller,
                body.Method.Locations[0],
                [body.Method.Name, $"{slow.TargetMethod.ContainingType.Name}.{slow.TargetMethod.Name}"]);
        }
    }

    private static bool SaysSomething(AttributeData attribute, ToolBody body, INamedTypeSymbol agent) =>
        body.Known.Has(body.Method, KnownNames.Filler)
        || attribute.Named<string?>("WaitFile", null) is not null
        || agent.GetAttributes()
            .Any(given => body.Known.Is(given.AttributeClass, KnownNames.Language) && given.NamedTexts("FunctionFillers").Any());

    private static bool IsSlow(IMethodSymbol called, KnownSymbols known) =>
        called.Name != "DisposeAsync"
        && (called.Name.EndsWith("Async", StringComparison.Ordinal) || called.Name is "Send" or "Open" or "SaveChanges"
            || called.Name.StartsWith("Execute", StringComparison.Ordinal))
        && called.ContainingType.SelfAndBases().Any(type => s_slowTypes.Any(slow => known.Is(type, slow)));
}
