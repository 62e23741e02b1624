using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using SignalWire.Agents.Actions;
using SignalWire.Agents.Json;
using SignalWire.Agents.Swml;

namespace SignalWire.Agents;

public sealed partial class FunctionResult
{
    /// <summary>Connects the caller to somebody.</summary>
    /// <param name="destination">A number in E.164, a SIP address, or another address of the platform's.</param>
    /// <param name="final">
    /// Whether the conversation ends, and the call with the connection; then this must be the last action. Otherwise the caller comes back
    /// to the agent. Default: <see langword="true"/>.
    /// </param>
    /// <param name="from">The number or address that is shown; the platform shows the caller's where it is left out.</param>
    /// <returns>This result.</returns>
    /// <exception cref="ArgumentException">An address, a name or a header has a line break or another control character.</exception>
    public FunctionResult Connect(
        [SwmlSyntax(SwmlSyntaxAttribute.E164, SwmlSyntaxAttribute.SipUri, SwmlSyntaxAttribute.CallAddress)] string destination,
        bool final = true,
        [SwmlSyntax(SwmlSyntaxAttribute.E164, SwmlSyntaxAttribute.SipUri, SwmlSyntaxAttribute.CallAddress)] string? from = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(destination);
        return Connect(new Connect(destination) { From = string.IsNullOrEmpty(from) ? null : from }, final);
    }

    /// <summary>Connects the caller to somebody, with all that can be said of that. The conversation ends: this must be the last
    /// action.</summary>
    /// <param name="call">Whom, and how.</param>
    /// <returns>This result.</returns>
    /// <exception cref="ArgumentException">A header has a name that SIP does not accept; an address or a header has a control
    /// character.</exception>
    public FunctionResult Connect(Connect call) => Connect(call, final: true);

    /// <summary>Connects the caller to somebody, with all that can be said of that.</summary>
    /// <param name="call">Whom, and how.</param>
    /// <param name="final">
    /// Whether the conversation ends, and the call with the connection; then this must be the last action. Otherwise the caller comes back
    /// to the agent.
    /// </param>
    /// <returns>This result.</returns>
    /// <exception cref="ArgumentException">A header has a name that SIP does not accept; an address or a header has a control
    /// character.</exception>
    public FunctionResult Connect(Connect call, bool final)
    {
        ArgumentNullException.ThrowIfNull(call);
        return Run(final, call);
    }

    /// <summary>Hands the call to another SWML document, and says how it goes on when that is done.</summary>
    /// <param name="destination">The document's URL, or a section of the one that runs.</param>
    /// <param name="aiResponse">What the model is told when the call comes back.</param>
    /// <param name="final">Whether the conversation ends; then this must be the last action. Default: <see langword="true"/>.</param>
    /// <returns>This result.</returns>
    /// <exception cref="ArgumentException">An address, a name or a header has a line break or another control character.</exception>
    public FunctionResult SwmlTransfer(string destination, string aiResponse, bool final = true)
    {
        ArgumentException.ThrowIfNullOrEmpty(destination);
        ArgumentNullException.ThrowIfNull(aiResponse);
        return Run(final, AIResponse(aiResponse), new Transfer(destination));
    }

    /// <summary>
    /// Hands the call, with values for it, to another SWML document, and says how it goes on when that is done. The conversation ends: this
    /// must be the last action.
    /// </summary>
    /// <param name="transfer">The document, and what it is given.</param>
    /// <param name="aiResponse">What the model is told when the call comes back.</param>
    /// <returns>This result.</returns>
    public FunctionResult SwmlTransfer(Transfer transfer, string aiResponse)
    {
        ArgumentNullException.ThrowIfNull(transfer);
        ArgumentNullException.ThrowIfNull(aiResponse);
        return Run(final: true, AIResponse(aiResponse), transfer);
    }

    /// <summary>Ends the conversation and hands the call to another SWML document. It must be the last action.</summary>
    /// <param name="destination">The document's URL.</param>
    /// <param name="summarize">Whether an AI agent there is told what was said, in short. Default: <see langword="false"/>.</param>
    /// <returns>This result.</returns>
    /// <exception cref="ArgumentException">An address, a name or a header has a line break or another control character.</exception>
    public FunctionResult Transfer(string destination, bool summarize = false)
    {
        ArgumentException.ThrowIfNullOrEmpty(destination);
        return AddAction("transfer", summarize ? new JsonObject { ["dest"] = destination, ["summarize"] = true } : destination);
    }

    /// <summary>
    /// Has the caller's phone call somebody else (SIP REFER), which works on SIP calls alone. Nothing but the address is handed over.
    /// </summary>
    /// <param name="toUri">Whom to call, a SIP address.</param>
    /// <returns>This result.</returns>
    /// <exception cref="ArgumentException">An address, a name or a header has a line break or another control character.</exception>
    public FunctionResult SipRefer([SwmlSyntax(SwmlSyntaxAttribute.SipUri)] string toUri)
    {
        ArgumentException.ThrowIfNullOrEmpty(toUri);
        return SipRefer(new SipRefer(toUri));
    }

    /// <summary>
    /// Has the caller's phone call somebody else (SIP REFER), which works on SIP calls alone. What becomes of it is told to the
    /// <see cref="SignalWire.Agents.Swml.SipRefer.StatusUrl"/>, which <see cref="CallbackEndpointExtensions.MapReferStatus"/> serves.
    /// </summary>
    /// <param name="refer">Whom to call, with which credentials, and who is told.</param>
    /// <returns>This result.</returns>
    /// <exception cref="ArgumentException">An address, a name or a header has a line break or another control character.</exception>
    public FunctionResult SipRefer(SipRefer refer)
    {
        ArgumentNullException.ThrowIfNull(refer);
        return ExecuteSwml(refer);
    }

    /// <summary>Runs verbs; the conversation goes on when they are done.</summary>
    /// <param name="verbs">The verbs, in order.</param>
    /// <returns>This result.</returns>
    /// <exception cref="ArgumentException">There is none, or an address in one has a control character.</exception>
    public FunctionResult ExecuteSwml(params IEnumerable<Verb> verbs)
    {
        ArgumentNullException.ThrowIfNull(verbs);
        var document = new SwmlDocument([.. verbs]);
        return document.Main.Count > 0
            ? ExecuteSwml(document, transfer: false)
            : throw new ArgumentException("There is no verb to run.", nameof(verbs));
    }

    /// <summary>Runs a SWML document; the conversation goes on when it is done.</summary>
    /// <param name="document">The document.</param>
    /// <returns>This result.</returns>
    /// <exception cref="ArgumentException">An address, a name or a header has a line break or another control character.</exception>
    public FunctionResult ExecuteSwml(SwmlDocument document) => ExecuteSwml(document, transfer: false);

    /// <summary>Runs a SWML document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="transfer">
    /// Whether the conversation ends and the call goes on with the document; then this must be the last action. Otherwise the conversation
    /// goes on when the document is done.
    /// </param>
    /// <returns>This result.</returns>
    /// <exception cref="ArgumentException">An address, a name or a header has a line break or another control character.</exception>
    public FunctionResult ExecuteSwml(SwmlDocument document, bool transfer)
    {
        ArgumentNullException.ThrowIfNull(document);
        return ExecuteSwml(ActionDocument.Of(document), transfer);
    }

    /// <summary>Runs a SWML document that is written in JSON; nothing but its addresses is validated.</summary>
    /// <param name="document">The document.</param>
    /// <param name="transfer">Whether the conversation ends and the call goes on with the document; then this must be the last
    /// action.</param>
    /// <returns>This result.</returns>
    /// <exception cref="ArgumentException">An address, a name or a header has a line break or another control character.</exception>
    public FunctionResult ExecuteSwml(JsonObject document, bool transfer)
    {
        ArgumentNullException.ThrowIfNull(document);
        var action = new JsonObject { ["SWML"] = OwnedNode.Of(document) };
        if (transfer)
        {
            action["transfer"] = "true";
        }

        return Append(action);
    }

    /// <summary>Runs a SWML document that is written in a text; nothing but its addresses is validated.</summary>
    /// <param name="json">The document in JSON; YAML is not taken, for the platform would not run it from here.</param>
    /// <param name="transfer">
    /// Whether the conversation ends and the call goes on with the document; then this must be the last action. Default:
    /// <see langword="false"/>.
    /// </param>
    /// <returns>This result.</returns>
    /// <exception cref="ArgumentException">The text is not a JSON object, or an address in it has a control character.</exception>
    public FunctionResult ExecuteSwmlJson([StringSyntax(StringSyntaxAttribute.Json)] string json, bool transfer = false)
    {
        ArgumentException.ThrowIfNullOrEmpty(json);
        return ExecuteSwml(ActionDocument.Read(json), transfer);
    }

    /// <summary>What the model is told when the call comes back to it.</summary>
    private static Set AIResponse(string text) => new(new JsonObject { ["ai_response"] = text });

    /// <summary>Runs one verb whose body the platform takes in a form that its schema does not have.</summary>
    private FunctionResult Run(string verb, JsonNode body) => ExecuteSwml(new CustomVerb(verb, body));

    /// <summary>Runs verbs that may take the call away: the platform wants to be told, and in words.</summary>
    private FunctionResult Run(bool final, params IEnumerable<Verb> verbs) =>
        Append(new JsonObject { ["SWML"] = ActionDocument.Of(verbs), ["transfer"] = final ? "true" : "false" });
}
