using System.ComponentModel;
using SignalWire.Agents.Documents;
using SignalWire.Agents.Swml;

namespace SignalWire.Agents.CompilerServices;

/// <summary>Represents a call flow as generated at compile time: a document without a conversation.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class CallFlowDefinition : AgentDefinition
{
    private SwmlDocument? _flow;

    private SwmlDocument Flow => _flow ??= CreateFlow();

    /// <inheritdoc/>
    public sealed override void WriteDocument(DocumentWriter document)
    {
        ArgumentNullException.ThrowIfNull(document);
        byte[] text = Flow.ToUtf8Json();
        document.AddFaults(CallFlowCheck.FindFaults(text));
        document.Write(text);
    }

    /// <inheritdoc/>
    internal override void Forget()
    {
        base.Forget();
        _flow = null;
    }

    /// <summary>Creates the document from the members of the call flow. It is called once.</summary>
    protected abstract SwmlDocument CreateFlow();

    /// <summary>Creates the document of one call.</summary>
    /// <param name="flow">The call flow, created for this request.</param>
    /// <param name="call">The request for the document.</param>
    /// <param name="cancel">A token that is canceled when nobody waits for the document any more.</param>
    internal virtual async ValueTask<DocumentTemplate> ConfigureAsync(object flow, CallRequest call, CancellationToken cancel)
    {
        var configured = await ((IConfigureCallFlow)flow).ConfigureCallFlowAsync(call, Flow, cancel).ConfigureAwait(false);
        byte[] text = configured.ToUtf8Json();
        return CallFlowCheck.FindFaults(text) is { Count: > 0 } faults
            ? throw new InvalidOperationException(string.Join(Environment.NewLine, faults))
            : new DocumentTemplate(text);
    }
}
