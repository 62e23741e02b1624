using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SignalWire.Agents.Generators.Parsing;
using SignalWire.Agents.Generators.Rules;
using SignalWire.Agents.Generators.Symbols;

namespace SignalWire.Agents.Generators.Analyzers.ToolCode;

/// <summary>Finds tools with consequences that need no token.</summary>
internal static class OpenTools
{
    private const string Secure = "Secure";

    /// <summary>The finding, at most one.</summary>
    public static IEnumerable<Finding> Find(ToolBody body)
    {
        if (body.Attribute is { } attribute && !attribute.Named(Secure, true)
            && attribute.LocationOf(Secure, body.CancellationToken) is { } place
            && (ByName(body) ?? ByCode(body)) is { } consequence)
        {
            yield return new Finding(AgentRules.OpenTool, place, [body.Method.Name, consequence]);
        }
    }

    /// <summary>What a tool does, by the first word of its name and of its description. Either alone can be a noun.</summary>
    private static string? ByName(ToolBody body)
    {
        var parsed = body.Agent is { } agent ? ParsedAgents.Get(agent, body.Compilation, body.CancellationToken) : null;
        string? name = parsed?.Tools.FirstOrDefault(tool => SymbolEqualityComparer.Default.Equals(tool.Method, body.Method))?.Name;
        var tool = parsed?.Model?.Tools.FirstOrDefault(tool => tool.Name == name);
        return tool is not null && Consequence(tool.Name.Split('_')[0]) is { } consequence
            && consequence == Consequence(tool.Description.Split(' ')[0].ToLowerInvariant())
            ? consequence
            : null;
    }

    private static string? Consequence(string word) => word switch
    {
        "pay" or "charge" or "refund" or "purchase" or "buy" or "withdraw" or "deposit" => "moves money, judging by its name",
        "send" => "sends something, judging by its name",
        "transfer" => "transfers something, judging by its name",
        _ => null,
    };

    private static string? ByCode(ToolBody body) => body.Operations.OfType<IInvocationOperation>()
        .Where(call => body.Known.Is(call.TargetMethod.ContainingType, KnownNames.FunctionResult))
        .Select(call => call.TargetMethod.Name switch
        {
            "Pay" => "takes a payment",
            "SendSms" => "sends a message",
            "Connect" or "SwmlTransfer" or "Transfer" or "SipRefer" or "HandOff" => "transfers the call",
            _ => null,
        })
        .FirstOrDefault(consequence => consequence is not null);
}
