using SignalWire.Agents.CompilerServices;
using SignalWire.Agents.Documents;

namespace SignalWire.Agents.Configuration;

/// <summary>The document of one phone call, as the agent has configured it.</summary>
/// <param name="Template">The document.</param>
/// <param name="Request">The request, with what the configuration carries along.</param>
internal sealed record ConfiguredDocument(DocumentTemplate Template, DocumentRequest Request)
{
    /// <summary>Makes the agent, asks it to configure the call, and disposes it.</summary>
    /// <param name="agent">The agent.</param>
    /// <param name="request">What the document depends on.</param>
    /// <param name="call">What is known of the phone call.</param>
    /// <param name="services">The services of the request's own scope.</param>
    /// <param name="cancel">Cancelled when nobody waits for the document any more.</param>
    public static ValueTask<ConfiguredDocument> MakeAsync(
        AgentDefinition agent, DocumentRequest request, CallRequest call, IServiceProvider services, CancellationToken cancel) =>
        AgentLifetime.UseAsync(agent, services, async configurer => agent is CallFlowDefinition flow
            ? new(await flow.ConfigureAsync(configurer, call, cancel).ConfigureAwait(false), request)
            : await MakeAsync(agent, (IConfigureCall)configurer, request, call, cancel).ConfigureAwait(false));

    private static async ValueTask<ConfiguredDocument> MakeAsync(
        AgentDefinition agent, IConfigureCall configurer, DocumentRequest request, CallRequest call, CancellationToken cancel)
    {
        var changes = new DocumentChanges(agent);
        var config = new CallConfiguration(changes);
        await configurer.ConfigureCallAsync(call, config, cancel).ConfigureAwait(false);

        // Written before anything is sent: what is too long to be carried is told as an exception, too.
        return new(changes.Any ? new DocumentTemplate(agent, changes) : agent.Document, request.Carrying(config.Carry.All));
    }
}
