using System.ComponentModel;
using SignalWire.Agents.Documents;
using SignalWire.Agents.Swml;

namespace SignalWire.Agents.CompilerServices;

/// <summary>A call flow as the generator wrote it: a document without a conversation.</summary>
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

    /// <summary>The document as the flow's members say it; asked for once.</summary>
    protected abstract SwmlDocument CreateFlow();

    /// <summary>The document of one call.</summary>
    /// <param name="flow">The flow, made for this request.</param>
    /// <param name="call">What is known of the call.</param>
    /// <param name="cancel">Cancelled when nobody waits for the document any more.</param>
    internal virtual async ValueTask<DocumentTemplate> ConfigureAsync(object flow, CallRequest call, CancellationToken cancel)
    {
        var configured = await ((IConfigureCallFlow)flow).ConfigureCallFlowAsync(call, Flow, cancel).ConfigureAwait(false);
        byte[] text = configured.ToUtf8Json();
        return CallFlowCheck.FindFaults(text) is { Count: > 0 } faults
            ? throw new InvalidOperationException(string.Join(Environment.NewLine, faults))
            : new DocumentTemplate(text);
    }
}
