using System.Text;
using Microsoft.AspNetCore.Http;

namespace SignalWire.Agents.Tests.Calls;

/// <summary>What a request for a document says of the call.</summary>
public sealed class CallRequestTests
{
    private const string SipCall = """
        {"call":{"call_id":"c","node_id":"n@us","segment_id":"s","project_id":"p","space_id":"sp",
        "call_state":"created","direction":"inbound",
        "type":"sip","from":"sip:ann@pbx.example.com","to":"sip:desk@space.example.com","headers":[{"name":"X-Account","value":"42"},
        {"name":"Diversion","value":"<sip:one@a>"},{"name":"diversion","value":"<sip:two@a>"}],"sip_data":{"sip_contact_host":"192.0.2.7",
        "sip_contact_params":"transport=tls","sip_contact_port":"5061","sip_contact_uri":"ann@192.0.2.7:5061","sip_contact_user":"ann",
        "sip_from_host":"pbx.example.com","sip_from_uri":"ann@pbx.example.com","sip_from_user":"ann","sip_req_host":"space.example.com",
        "sip_req_uri":"desk@space.example.com","sip_req_user":"desk",
        "sip_to_host":"space.example.com","sip_to_uri":"desk@space.example.com",
        "sip_to_user":"desk"}}}
        """;

    [Fact]
    public void SipCall_ThatComesIn_IsKnownInAllItsParts()
    {
        var call = Request(SipCall);

        Assert.Equal((CallDirection.Inbound, CallType.Sip, CallState.Created), (call.Direction, call.Type, call.State));
        Assert.Equal(("n@us", "s", "p", "sp"), (call.NodeId, call.SegmentId, call.ProjectId, call.SpaceId));
        Assert.Equal(
            new SipData
            {
                ContactHost = "192.0.2.7", ContactParams = "transport=tls", ContactPort = 5061, ContactUri =
                    "ann@192.0.2.7:5061", ContactUser = "ann",
                FromHost = "pbx.example.com", FromUri = "ann@pbx.example.com", FromUser = "ann",
                RequestHost = "space.example.com", RequestUri = "desk@space.example.com", RequestUser = "desk",
                ToHost = "space.example.com", ToUri = "desk@space.example.com", ToUser = "desk",
            },
            call.Sip);
    }

    [Fact]
    public void SipHeaders_OfACall_AreFoundWhateverTheirCase()
    {
        var headers = Request(SipCall).SipHeaders;

        Assert.Equal(
            ["X-Account: 42", "Diversion: <sip:one@a>", "diversion: <sip:two@a>"],
            headers.Select(header => $"{header.Key}: {header.Value}"));
        Assert.Equal(3, headers.Count);
        Assert.Equal("diversion", headers[2].Key);
        Assert.Equal("42", headers["x-account"]);
        Assert.Equal("<sip:one@a>", headers["DIVERSION"]);
        Assert.Equal(["<sip:one@a>", "<sip:two@a>"], headers.GetValues("Diversion"));
        Assert.Null(headers["X-Other"]);
        Assert.Empty(headers.GetValues("X-Other"));
    }

    [Theory]
    [InlineData("phone", CallType.Phone)]
    [InlineData("PHONE", CallType.Phone)]
    [InlineData("webrtc", CallType.WebRtc)]
    [InlineData("fax", null)]
    [InlineData("1", null)]
    [InlineData("phone,sip", null)]
    [InlineData("", null)]
    public void Type_OfACall_IsOneOfThoseThatAreKnown(string type, CallType? known) =>
        Assert.Equal(known, Request($$$"""{"call":{"type":"{{{type}}}"}}""").Type);

    [Theory]
    [InlineData("""{"call":{"state":"ended"}}""", CallState.Ended)]
    [InlineData("""{"call":{"call_state":"ringing","state":"ended"}}""", CallState.Ringing)]
    [InlineData("""{"call":{"call_state":"odd"}}""", null)]
    public void State_OfACall_HasTwoNames(string body, CallState? state) => Assert.Equal(state, Request(body).State);

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("""{"call":[]}""")]
    [InlineData("""{"call":null}""")]
    [InlineData(
        """{"call":{"type":7,"direction":{},"call_state":[],"state":null,"from":1,"to":true,"headers":{},"sip_data":[],"node_id":0}}""")]
    [InlineData("""{"call":{"headers":[1,null,[],{},{"name":"a"},{"value":"b"},{"name":"","value":"b"},{"name":1,"value":"b"},"""
        + """{"name":"a","value":{}}]}}""")]
    [InlineData("""{"call":{"\ud800":1,"type":"\ud800","from":"\udfff","headers":[{"name":"a","value":"\ud800"},{"\ud800":1}]}}""")]
    public void Call_OfAnyOtherShape_IsNotKnown(string body)
    {
        var call = Request(body);

        Assert.Null(call.Direction);
        Assert.Null(call.Type);
        Assert.Null(call.State);
        Assert.Null(call.From);
        Assert.Null(call.To);
        Assert.Null(call.NodeId);
        Assert.Null(call.Sip);
        Assert.Empty(call.SipHeaders);
    }

    [Theory]
    [InlineData("""{"call":{"from":"+1","to":"+2","node_id":"n","project_id":"p"}}""")]
    [InlineData("""{"call":{"from_number":"+1","to_number":"+2","from":"","to":null,"node_id":"n","project_id":"p"}}""")]
    [InlineData("""{"from":"+1","to":"+2","node_id":"n","project_id":"p"}""")]
    [InlineData("""{"call":{"to":"+2","node_id":"n"},"caller_id_num":"+1","project_id":"p"}""")]
    [InlineData("""{"call":{"caller_id_number":"+1","to":"+2","node_id":"n","project_id":"p"},"caller_id":"+3"}""")]
    [InlineData("""{"call":[],"caller_id":"+1","to_number":"+2","node_id":"n","project_id":"p"}""")]
    public void From_InAnyOfItsForms_IsRead(string body)
    {
        var call = Request(body);

        Assert.Equal(("+1", "+2", "n", "p"), (call.From, call.To, call.NodeId, call.ProjectId));
    }

    [Theory]
    [InlineData("5060", 5060)]
    [InlineData("\"5060\"", 5060)]
    [InlineData("5060.5", null)]
    [InlineData("1e99", null)]
    [InlineData("\"\"", null)]
    [InlineData("\"99999999999\"", null)]
    [InlineData("\"\\ud800\"", null)]
    [InlineData("null", null)]
    [InlineData("{}", null)]
    public void ContactPort_OfACall_IsANumberOrNothing(string port, int? number) => Assert.Equal(
        new SipData { ContactPort = number, FromUser = "ann" },
        Request($$$$"""{"call":{"sip_data":{"sip_contact_port":{{{{port}}}},"sip_from_user":"ann","sip_to_user":7}}}""").Sip);

    private static CallRequest Request(string body) =>
        new("c", new QueryCollection(), new HeaderDictionary(), Encoding.UTF8.GetBytes(body));
}
