using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using SignalWire.Agents.Swml;
using SignalWire.Agents.Tools;

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
    public FunctionResult Connect(
        [SwmlSyntax(SwmlSyntaxAttribute.E164, SwmlSyntaxAttribute.SipUri, SwmlSyntaxAttribute.CallAddress)] string destination,
        bool final = true,
        [SwmlSyntax(SwmlSyntaxAttribute.E164, SwmlSyntaxAttribute.SipUri)] string? from = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(destination);
        return Run(ActionDocument.Of(new JsonObject { ["connect"] = new WireObject { ["to"] = destination, ["from"] = from }.Json }), final);
    }

    /// <summary>Hands the call to another SWML document, and says how it goes on when that is done.</summary>
    /// <param name="destination">The document's URL, or a section of the one that runs.</param>
    /// <param name="aiResponse">What the model is told when the call comes back.</param>
    /// <param name="final">Whether the conversation ends; then this must be the last action. Default: <see langword="true"/>.</param>
    /// <returns>This result.</returns>
    public FunctionResult SwmlTransfer(string destination, string aiResponse, bool final = true)
    {
        ArgumentException.ThrowIfNullOrEmpty(destination);
        ArgumentNullException.ThrowIfNull(aiResponse);
        return Run(
            ActionDocument.Of(
                new JsonObject { ["set"] = new JsonObject { ["ai_response"] = aiResponse } },
                new JsonObject { ["transfer"] = new JsonObject { ["dest"] = destination } }),
            final);
    }

    /// <summary>Ends the conversation and hands the call to another SWML document. It must be the last action.</summary>
    /// <param name="destination">The document's URL.</param>
    /// <param name="summarize">Whether an AI agent there is told what was said, in short. Default: <see langword="false"/>.</param>
    /// <returns>This result.</returns>
    public FunctionResult Transfer(string destination, bool summarize = false)
    {
        ArgumentException.ThrowIfNullOrEmpty(destination);
        return AddAction("transfer", summarize ? new JsonObject { ["dest"] = destination, ["summarize"] = true } : destination);
    }

    /// <summary>
    /// Has the caller's phone call somebody else (SIP REFER), which works on SIP calls alone. It carries nothing but the address.
    /// </summary>
    /// <param name="toUri">Whom to call, a SIP address.</param>
    /// <returns>This result.</returns>
    public FunctionResult SipRefer([SwmlSyntax(SwmlSyntaxAttribute.SipUri)] string toUri)
    {
        ArgumentException.ThrowIfNullOrEmpty(toUri);
        return Run("sip_refer", new JsonObject { ["to_uri"] = toUri });
    }

    /// <summary>Runs a SWML document; the conversation goes on when it is done.</summary>
    /// <param name="document">The document.</param>
    /// <returns>This result.</returns>
    public FunctionResult ExecuteSwml(JsonObject document) => ExecuteSwml(document, transfer: false);

    /// <summary>Runs a SWML document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="transfer">
    /// Whether the conversation ends and the call goes on with the document; then this must be the last action. Otherwise the conversation
    /// goes on when the document is done.
    /// </param>
    /// <returns>This result.</returns>
    public FunctionResult ExecuteSwml(JsonObject document, bool transfer)
    {
        ArgumentNullException.ThrowIfNull(document);
        var action = new JsonObject { ["SWML"] = ResultDetails.Owned(document) };
        if (transfer)
        {
            action["transfer"] = "true";
        }

        return Append(action);
    }

    /// <summary>Runs a SWML document that is written in a text.</summary>
    /// <param name="json">The document in JSON; YAML is not taken, for the platform would not run it from here.</param>
    /// <param name="transfer">Whether the conversation ends and the call goes on with the document. Default: <see langword="false"/>.</param>
    /// <returns>This result.</returns>
    /// <exception cref="ArgumentException">The text is no JSON object.</exception>
    public FunctionResult ExecuteSwmlJson([StringSyntax(StringSyntaxAttribute.Json)] string json, bool transfer = false)
    {
        ArgumentException.ThrowIfNullOrEmpty(json);
        return ExecuteSwml(ActionDocument.Read(json), transfer);
    }

    /// <summary>Runs one verb, and lets the conversation go on.</summary>
    private FunctionResult Run(string verb, JsonNode body) =>
        AddAction("SWML", ActionDocument.Of(new JsonObject { [verb] = body }));

    /// <summary>Runs verbs that may take the call away: the platform wants to be told, and in words.</summary>
    private FunctionResult Run(JsonObject document, bool final) =>
        Append(new JsonObject { ["SWML"] = document, ["transfer"] = final ? "true" : "false" });
}
