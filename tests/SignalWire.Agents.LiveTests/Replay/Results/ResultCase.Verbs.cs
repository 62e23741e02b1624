using System.Text.Json;
using System.Text.Json.Nodes;
using SignalWire.Agents.Swml;

namespace SignalWire.Agents.LiveTests.Replay.Results;

/// <content>What runs verbs.</content>
internal sealed partial class ResultCase
{
    private static readonly JsonObject s_tapDefaults = new() { ["codec"] = "PCMU", ["rtp_ptime"] = 20 };

    private static readonly JsonObject s_conferenceDefaults = JsonNode.Parse("""
        {"muted":false,"beep":"true","start_on_enter":true,"end_on_exit":false,"max_participants":250,"record":"do-not-record","trim":"trim-silence",
        "status_callback_method":"POST","recording_status_callback_method":"POST","recording_status_callback_event":"completed"}
        """)!.AsObject();

    private bool TryVerb(string operation, CaseArguments arguments)
    {
        switch (operation)
        {
            case "connect":
                Connect(arguments);
                return true;
            case "swml_transfer":
                var (destination, words, final) = (arguments.Take("dest"), arguments.Take("ai_response"), arguments.Take("final"));
                bool isFinal = final?.GetValue<bool>() ?? true;
                Add(
                    $".SwmlTransfer({Text(destination)}, {Text(words)}, {Flag(isFinal, true)})",
                    isFinal,
                    IsEmpty(destination),
                    ResultRows.Empty);
                return true;
            case "execute_swml":
                ExecuteSwml(arguments.Take("swml_content"), arguments.Take("transfer")?.GetValue<bool>() ?? false);
                return true;
            case "send_sms":
                SendSms(arguments);
                return true;
            case "pay":
                Pay(arguments);
                return true;
            case "record_call":
                Add($".RecordCall({_verbs.Write("record_call", arguments.TakeRest())})");
                return true;
            case "stop_record_call":
                Add($".StopRecordCall({Text(arguments.Take("control_id"))})");
                return true;
            case "tap":
                Tap(arguments.TakeRest(s_tapDefaults));
                return true;
            case "stop_tap":
                Add($".StopTap({Text(arguments.Take("control_id"))})");
                return true;
            case "join_room":
                Named("JoinRoom", arguments.Take("name"));
                return true;
            case "join_conference":
                JoinConference(arguments.TakeRest(s_conferenceDefaults));
                return true;
            case "sip_refer":
                Named("SipRefer", arguments.Take("to_uri"));
                return true;
            default:
                return false;
        }
    }

    private void Connect(CaseArguments arguments)
    {
        var (destination, final, from) = (arguments.Take("destination"), arguments.Take("final"), arguments.Take("from_addr"));
        bool isFinal = final?.GetValue<bool>() ?? true;
        Add($".Connect({Text(destination)}, {Flag(isFinal, true)}, {Text(from)})", isFinal, IsEmpty(destination), ResultRows.Empty);
    }

    private void ExecuteSwml(JsonNode? content, bool transfer)
    {
        string flag = Flag(transfer, false);
        switch (content)
        {
            case JsonValue value when value.TryGetValue(out string? text):
                Add($".ExecuteSwmlJson({CSharp.Literal(text)}, {flag})", transfer, !IsObject(text), ResultRows.NoJson);
                break;
            case JsonObject document:
                string json = CSharp.Literal(document.ToJsonString());
                Add(
                    IsDocument(document)
                        ? $".ExecuteSwml(SwmlDocument.Parse({json}), {flag})"
                        : $".ExecuteSwml(JsonNode.Parse({json})!.AsObject(), {flag})",
                    transfer);
                break;
            default:
                IsMistyped = true;
                Add($".ExecuteSwml({(content is JsonArray ? "new object[0]" : content?.ToJsonString() ?? "0")}, {flag})");
                break;
        }
    }

    private void SendSms(CaseArguments arguments)
    {
        var (to, from) = (arguments.Take("to_number"), arguments.Take("from_number"));
        var rest = arguments.TakeRest();
        bool hasContent = rest["body"] is not null || rest["media"] is JsonArray { Count: > 0 };
        string given = string.Concat(rest.Select(key => $", {key.Key}: {Keys(key.Value)}"));
        Add(
            $".SendSms({Text(to)}, {Text(from)}{given})",
            isRefused: !hasContent || IsEmpty(to) || IsEmpty(from),
            why: hasContent ? ResultRows.Empty : ResultRows.Reference);
    }

    private void Pay(CaseArguments arguments)
    {
        var words = arguments.Take("ai_response");
        var pay = arguments.TakeRest();
        Rename(pay, "input_method", "input");
        foreach (var (key, helper) in new[] { ("parameters", "$payment_parameter"), ("prompts", "$payment_prompt") })
        {
            if (pay[key] is JsonArray items)
            {
                pay[key] = new JsonArray([.. items.Select(item => Helped(item!, helper))]);
            }
        }

        Add($".Pay({_verbs.Write("pay", pay)}{(words is null ? "" : $", {Text(words)}")})");
    }

    private static JsonObject Helped(JsonNode item, string helper)
    {
        var made = (item[helper] ?? item).DeepClone().AsObject();
        Rename(made, "for_situation", "for");
        Rename(made, "action_type", "type");
        if (made["actions"] is JsonArray actions)
        {
            made["actions"] = new JsonArray([.. actions.Select(action => Helped(action!, "$payment_action"))]);
        }

        return made;
    }

    private static void Rename(JsonObject owner, string name, string newName)
    {
        if (owner[name]?.DeepClone() is { } value)
        {
            owner.Remove(name);
            owner[newName] = value;
        }
    }

    private void Tap(JsonObject tap)
    {
        // Both sides are the reference's default, and one the platform's.
        tap["direction"] ??= "both";
        Add($".Tap({_verbs.Write("tap", tap)})", isRefused: Number(tap["rtp_ptime"]) <= 0);
    }

    private void JoinConference(JsonObject conference)
    {
        bool isNamed = !string.IsNullOrWhiteSpace(conference["name"]?.GetValue<string>());
        conference["name"] ??= "";
        bool fits = Number(conference["max_participants"]) is null or (>= 1 and <= 250);
        Add(
            conference.Count == 1
                ? $".JoinConference({Text(conference["name"])})"
                : $".JoinConference({_verbs.Write("join_conference", conference)})",
            isRefused: !isNamed || !fits);
    }

    private static bool IsObject(string text)
    {
        try
        {
            return JsonNode.Parse(text) is JsonObject;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static bool IsDocument(JsonObject document)
    {
        try
        {
            return document.ContainsKey("version") && SwmlDocument.Parse(document.ToJsonString()) is not null;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
