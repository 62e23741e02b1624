using System.Buffers;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using SignalWire.Agents.CompilerServices;
using SignalWire.Agents.Configuration;
using SignalWire.Agents.Documents;
using SignalWire.Agents.Json;

namespace SignalWire.Agents.Hosting.CommandLine;

/// <summary>The document of a simulated call, which the agent configures like a real one.</summary>
/// <param name="Json">The document in UTF-8.</param>
/// <param name="Request">The input of the document, with the values that the configuration carries along.</param>
internal sealed record SimulatedDocument(ReadOnlyMemory<byte> Json, DocumentRequest Request)
{
    /// <summary>Creates the document.</summary>
    /// <param name="endpoint">The agent.</param>
    /// <param name="call">The request for the document.</param>
    /// <param name="services">The program's services.</param>
    /// <param name="isMasked">Whether credentials, tokens and host are masked.</param>
    /// <param name="error">The output for the reason if the agent could not configure the call.</param>
    /// <returns>The document, or <see langword="null"/> if the agent could not configure the call.</returns>
    public static async Task<SimulatedDocument?> MakeAsync(
        AgentEndpoint endpoint, CallRequest call, IServiceProvider services, bool isMasked, TextWriter error)
    {
        var request = isMasked ? DocumentRequest.Masked(AgentUrls.MaskedUrl(endpoint.Route)) : NewRequest(endpoint, call.CallId, services);
        var document = endpoint.Agent.Document;
        if (endpoint.Agent.Roles.HasFlag(AgentRoles.ConfiguresCalls))
        {
            try
            {
                (document, request) = await ConfigureAsync(endpoint.Agent, request, call, services).ConfigureAwait(false);
            }
            catch (Exception exception)
            {
                // On a call the exception is logged, and the response is 500. Here the developer reads the output.
                await error.WriteLineAsync($"Agent '{endpoint.Agent.Name}' could not configure the call: {exception}")
                    .ConfigureAwait(false);
                return null;
            }
        }

        var buffer = new ArrayBufferWriter<byte>();
        document.Write(buffer, request);
        return new(buffer.WrittenMemory, request);
    }

    /// <summary>Returns the input of a call's document, at the address at which the platform would reach the program.</summary>
    /// <param name="endpoint">The agent.</param>
    /// <param name="callId">The id of the call.</param>
    /// <param name="services">The program's services.</param>
    public static DocumentRequest NewRequest(AgentEndpoint endpoint, string callId, IServiceProvider services)
    {
        var (scheme, host) = ListenAddress.Local(services.GetRequiredService<IConfiguration>());
        return new(
            endpoint.Urls.Url(scheme, host, default, endpoint.Route), Encoding.UTF8.GetBytes(callId), endpoint.Tokens, endpoint.Expiry);
    }

    /// <summary>Returns the content of the document's AI verb; an empty object for a call flow without a conversation.</summary>
    public JsonElement Conversation()
    {
        var main = JsonElement.Parse(Json.Span).Object("sections").Items("main");
        return main.Select(verb => verb.Object("ai")).FirstOrDefault(ai => ai.EnumerateObject().Any(), JsonFields.None);
    }

    /// <summary>Returns whether the document offers the tool to the model.</summary>
    public bool Offers(string tool) => Conversation().Object("SWAIG").Items("functions").Any(function => function.Text("function") == tool);

    private static async Task<ConfiguredDocument> ConfigureAsync(
        AgentDefinition agent, DocumentRequest request, CallRequest call, IServiceProvider services)
    {
        var scope = services.CreateAsyncScope();
        await using (scope.ConfigureAwait(false))
        {
            return await ConfiguredDocument.MakeAsync(agent, request, call, scope.ServiceProvider, CancellationToken.None)
                .ConfigureAwait(false);
        }
    }
}
