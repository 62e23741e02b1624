using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using SignalWire.Agents.Actions;
using SignalWire.Agents.Json;
using SignalWire.Agents.Swml;

namespace SignalWire.Agents;

public sealed partial class FunctionResult
{
    /// <summary>Connects the caller to another party.</summary>
    /// <param name="destination">A number in E.164, a SIP address, or another platform address.</param>
    /// <param name="final">
    /// <see langword="true"/> if the conversation ends, and the call ends with the connection; this must then be the last action.
    /// <see langword="false"/> if the caller returns to the agent afterwards. The default is <see langword="true"/>.
    /// </param>
    /// <param name="from">The number or address to display; <see langword="null"/> to display the caller's.</param>
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

    /// <summary>
    /// Connects the caller to another party, with all options of the connection. The conversation ends, so this must be the last action.
    /// </summary>
    /// <param name="call">The destination and the options of the connection.</param>
    /// <returns>This result.</returns>
    /// <exception cref="ArgumentException">
    /// A header has a name that is not valid in SIP, or an address or a header has a control character.
    /// </exception>
    public FunctionResult Connect(Connect call) => Connect(call, final: true);

    /// <summary>Connects the caller to another party, with all options of the connection.</summary>
    /// <param name="call">The destination and the options of the connection.</param>
    /// <param name="final">
    /// <see langword="true"/> if the conversation ends, and the call ends with the connection; this must then be the last action.
    /// <see langword="false"/> if the caller returns to the agent afterwards.
    /// </param>
    /// <returns>This result.</returns>
    /// <exception cref="ArgumentException">
    /// A header has a name that is not valid in SIP, or an address or a header has a control character.
    /// </exception>
    public FunctionResult Connect(Connect call, bool final)
    {
        ArgumentNullException.ThrowIfNull(call);
        return Run(final, call);
    }

    /// <summary>Transfers the call to another SWML document, and tells the model how to continue afterwards.</summary>
    /// <param name="destination">The URL of the document, or a section of the current one.</param>
    /// <param name="aiResponse">The text that is sent to the model when the call returns.</param>
    /// <param name="final">
    /// <see langword="true"/> if the conversation ends; this must then be the last action. The default is <see langword="true"/>.
    /// </param>
    /// <returns>This result.</returns>
    /// <exception cref="ArgumentException">An address, a name or a header has a line break or another control character.</exception>
    public FunctionResult SwmlTransfer(string destination, string aiResponse, bool final = true)
    {
        ArgumentException.ThrowIfNullOrEmpty(destination);
        ArgumentNullException.ThrowIfNull(aiResponse);
        return Run(final, AIResponse(aiResponse), new Transfer(destination));
    }

    /// <summary>
    /// Transfers the call to another SWML document with parameters, and tells the model how to continue afterwards. The conversation ends,
    /// so this must be the last action.
    /// </summary>
    /// <param name="transfer">The document and its parameters.</param>
    /// <param name="aiResponse">The text that is sent to the model when the call returns.</param>
    /// <returns>This result.</returns>
    public FunctionResult SwmlTransfer(Transfer transfer, string aiResponse)
    {
        ArgumentNullException.ThrowIfNull(transfer);
        ArgumentNullException.ThrowIfNull(aiResponse);
        return Run(final: true, AIResponse(aiResponse), transfer);
    }

    /// <summary>Ends the conversation and transfers the call to another SWML document. This must be the last action.</summary>
    /// <param name="destination">The URL of the document.</param>
    /// <param name="summarize">
    /// <see langword="true"/> if an AI agent in that document gets a summary of the conversation. The default is <see langword="false"/>.
    /// </param>
    /// <returns>This result.</returns>
    /// <exception cref="ArgumentException">An address, a name or a header has a line break or another control character.</exception>
    public FunctionResult Transfer(string destination, bool summarize = false)
    {
        ArgumentException.ThrowIfNullOrEmpty(destination);
        return AddAction("transfer", summarize ? new JsonObject { ["dest"] = destination, ["summarize"] = true } : destination);
    }

    /// <summary>
    /// Makes the caller's phone call another party (SIP REFER). This works only on SIP calls, and passes on only the address.
    /// </summary>
    /// <param name="toUri">The SIP address to call.</param>
    /// <returns>This result.</returns>
    /// <exception cref="ArgumentException">An address, a name or a header has a line break or another control character.</exception>
    public FunctionResult SipRefer([SwmlSyntax(SwmlSyntaxAttribute.SipUri)] string toUri)
    {
        ArgumentException.ThrowIfNullOrEmpty(toUri);
        return SipRefer(new SipRefer(toUri));
    }

    /// <summary>
    /// Makes the caller's phone call another party (SIP REFER). This works only on SIP calls. The result is sent to
    /// <see cref="SignalWire.Agents.Swml.SipRefer.StatusUrl"/>, which <see cref="CallbackEndpointExtensions.MapReferStatus"/> can serve.
    /// </summary>
    /// <param name="refer">The destination, the credentials and the status URL.</param>
    /// <returns>This result.</returns>
    /// <exception cref="ArgumentException">An address, a name or a header has a line break or another control character.</exception>
    public FunctionResult SipRefer(SipRefer refer)
    {
        ArgumentNullException.ThrowIfNull(refer);
        return ExecuteSwml(refer);
    }

    /// <summary>Runs verbs. The conversation continues afterwards.</summary>
    /// <param name="verbs">The verbs, in the order in which they run.</param>
    /// <returns>This result.</returns>
    /// <exception cref="ArgumentException">There are no verbs, or an address in one of them has a control character.</exception>
    public FunctionResult ExecuteSwml(params IEnumerable<Verb> verbs)
    {
        ArgumentNullException.ThrowIfNull(verbs);
        var document = new SwmlDocument([.. verbs]);
        return document.Main.Count > 0
            ? ExecuteSwml(document, transfer: false)
            : throw new ArgumentException("At least one verb is required.", nameof(verbs));
    }

    /// <summary>Runs a SWML document. The conversation continues afterwards.</summary>
    /// <param name="document">The document.</param>
    /// <returns>This result.</returns>
    /// <exception cref="ArgumentException">An address, a name or a header has a line break or another control character.</exception>
    public FunctionResult ExecuteSwml(SwmlDocument document) => ExecuteSwml(document, transfer: false);

    /// <summary>Runs a SWML document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="transfer">
    /// <see langword="true"/> if the conversation ends and the call continues with the document; this must then be the last action.
    /// <see langword="false"/> if the conversation continues after the document.
    /// </param>
    /// <returns>This result.</returns>
    /// <exception cref="ArgumentException">An address, a name or a header has a line break or another control character.</exception>
    public FunctionResult ExecuteSwml(SwmlDocument document, bool transfer)
    {
        ArgumentNullException.ThrowIfNull(document);
        return ExecuteSwml(ActionDocument.Of(document), transfer);
    }

    /// <summary>Runs a SWML document in JSON. Only its addresses are validated.</summary>
    /// <param name="document">The document.</param>
    /// <param name="transfer">
    /// <see langword="true"/> if the conversation ends and the call continues with the document; this must then be the last action.
    /// </param>
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

    /// <summary>Runs a SWML document in a JSON string. Only its addresses are validated.</summary>
    /// <param name="json">The document in JSON. YAML is not accepted, because the platform would not run it here.</param>
    /// <param name="transfer">
    /// <see langword="true"/> if the conversation ends and the call continues with the document; this must then be the last action. The
    /// default is <see langword="false"/>.
    /// </param>
    /// <returns>This result.</returns>
    /// <exception cref="ArgumentException">The text is not a JSON object, or an address in it has a control character.</exception>
    public FunctionResult ExecuteSwmlJson([StringSyntax(StringSyntaxAttribute.Json)] string json, bool transfer = false)
    {
        ArgumentException.ThrowIfNullOrEmpty(json);
        return ExecuteSwml(ActionDocument.Read(json), transfer);
    }

    /// <summary>Creates the verb that sets the text for the model when the call returns.</summary>
    private static Set AIResponse(string text) => new(new JsonObject { ["ai_response"] = text });

    /// <summary>Runs one verb with a body that the platform accepts but its schema does not allow.</summary>
    private FunctionResult Run(string verb, JsonNode body) => ExecuteSwml(new CustomVerb(verb, body));

    /// <summary>Runs verbs that can end the conversation. The platform requires that flag, as a string.</summary>
    private FunctionResult Run(bool final, params IEnumerable<Verb> verbs) =>
        Append(new JsonObject { ["SWML"] = ActionDocument.Of(verbs), ["transfer"] = final ? "true" : "false" });
}
