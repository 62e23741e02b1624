using SignalWire.Agents.CompilerServices;
using SignalWire.Agents.Documents;

namespace SignalWire.Agents.Configuration;

/// <summary>Represents the document of one phone call, as configured by the agent.</summary>
/// <param name="Template">The document.</param>
/// <param name="Request">The request, with the values that the configuration carries.</param>
internal sealed record ConfiguredDocument(DocumentTemplate Template, DocumentRequest Request)
{
    /// <summary>Creates the agent, lets it configure the call and disposes it.</summary>
    /// <param name="agent">The agent.</param>
    /// <param name="request">What the document depends on.</param>
    /// <param name="call">The request for the document.</param>
    /// <param name="services">The services of the request's scope.</param>
    /// <param name="cancel">A token that is canceled when nobody waits for the document any more.</param>
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

        // Written before anything is sent, so that values that are too long are also reported as an exception.
        return new(changes.Any ? new DocumentTemplate(agent, changes) : agent.Document, request.Carrying(config.Carry.All));
    }
}
