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

/// <summary>The document of a simulated call, configured by the agent as for a real one.</summary>
/// <param name="Json">The document in UTF-8.</param>
/// <param name="Request">What it depends on, with what the configuration carries along.</param>
internal sealed record SimulatedDocument(ReadOnlyMemory<byte> Json, DocumentRequest Request)
{
    /// <summary>Makes the document.</summary>
    /// <param name="endpoint">The agent.</param>
    /// <param name="call">What is known of the call.</param>
    /// <param name="services">The program's services.</param>
    /// <param name="isMasked">Whether credentials, tokens and host are fixed words.</param>
    /// <param name="error">Told why the agent could not configure the call.</param>
    /// <returns>The document; nothing when the agent could not configure the call.</returns>
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
                // On a call it is logged and answered with 500; here whoever wrote it is looking.
                await error.WriteLineAsync($"Agent '{endpoint.Agent.Name}' could not configure the call: {exception}")
                    .ConfigureAwait(false);
                return null;
            }
        }

        var buffer = new ArrayBufferWriter<byte>();
        document.Write(buffer, request);
        return new(buffer.WrittenMemory, request);
    }

    /// <summary>Returns what the document of a call depends on, at the address where the platform would reach the program.</summary>
    /// <param name="endpoint">The agent.</param>
    /// <param name="callId">The call's id.</param>
    /// <param name="services">The program's services.</param>
    public static DocumentRequest NewRequest(AgentEndpoint endpoint, string callId, IServiceProvider services)
    {
        var (scheme, host) = ListenAddress.Local(services.GetRequiredService<IConfiguration>());
        return new(
            endpoint.Urls.Url(scheme, host, default, endpoint.Route), Encoding.UTF8.GetBytes(callId), endpoint.Tokens, endpoint.Expiry);
    }

    /// <summary>What the AI verb of the document says; nothing in the document of a call flow without a conversation.</summary>
    public JsonElement Conversation()
    {
        var main = JsonElement.Parse(Json.Span).Object("sections").Items("main");
        return main.Select(verb => verb.Object("ai")).FirstOrDefault(ai => ai.EnumerateObject().Any(), JsonFields.None);
    }

    /// <summary>Whether the model of the call knows the tool.</summary>
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
