using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using SignalWire.Agents.CompilerServices;
using SignalWire.Agents.Documents;

namespace SignalWire.Agents.Hosting;

/// <summary>
/// Commands that call the agents of a program under development. They contain its password and a token, so they are printed to standard
/// output and never logged.
/// </summary>
internal static class TryOutCommands
{
    private const string DemoCall = "demo-call";

    /// <summary>Prints commands that can be run as they are.</summary>
    /// <param name="app">The application, which listens.</param>
    /// <param name="catalog">Its agents.</param>
    /// <param name="output">The output.</param>
    public static void Print(WebApplication app, AgentCatalog catalog, TextWriter output)
    {
        if (app.Urls.FirstOrDefault() is not { } address)
        {
            return;
        }

        var origin = BindingAddress.Parse(address);
        string host = origin.Host is "*" or "+" or "0.0.0.0" or "[::]" ? "localhost" : origin.Host;
        string local = $"{origin.Scheme}://{host}:{origin.Port}";
        var credentials = app.Services.GetRequiredService<IOptions<VoiceAgentOptions>>().Value.BasicAuth!;
        string curl = $"curl -u {Quote($"{credentials.User}:{credentials.Password}")}";
        foreach (var endpoint in catalog.Mapped)
        {
            output.WriteLine($"{endpoint.Agent.Name}");
            output.WriteLine($"  {curl} {Quote(local + endpoint.Route)}");
            foreach (var tool in endpoint.Agent.Tools.Where(known => known.DataMap.IsEmpty))
            {
                output.WriteLine(
                    $"  {curl} {Quote(local + ToolPath(endpoint, tool))} -H 'Content-Type: application/json' -d "
                    + $"{Quote(Body(tool))}{Note(tool)}");
            }
        }

        output.Flush();
    }

    private static string ToolPath(AgentEndpoint endpoint, ToolDefinition tool)
    {
        byte[] route = Encoding.UTF8.GetBytes(endpoint.Route.TrimEnd('/'));
        return new DocumentRequest(route, Encoding.UTF8.GetBytes(DemoCall), endpoint.Tokens, endpoint.Expiry).ToolUrl(tool);
    }

    private static string Body(ToolDefinition tool) =>
        $$"""{"function":"{{Encoding.UTF8.GetString(tool.Name)}}","argument":{"parsed":"""
        + $$"""[{{Encoding.UTF8.GetString(tool.ExampleArguments)}}]},"call_id":"{{DemoCall}}"}""";

    /// <summary>
    /// Returns a note if the example has placeholders. The generator writes them in angle brackets where it has no example, such as a
    /// string that must match a pattern.
    /// </summary>
    private static string Note(ToolDefinition tool) =>
        tool.ExampleArguments.IndexOf("\"<a"u8) >= 0 ? "  # replace the text in <angle brackets> with a value" : "";

    /// <summary>Quotes text for a POSIX shell.</summary>
    private static string Quote(string text) => $"'{text.Replace("'", @"'\''", StringComparison.Ordinal)}'";
}
