namespace SignalWire.Agents.Tests.Tools;

/// <summary>Tools that the platform calls at another address.</summary>
[VoiceAgent("Elsewhere", Route = "/elsewhere")]
internal sealed partial class ElsewhereAgent(CallRecorder recorder)
{
    /// <summary>Finds a book.</summary>
    [Tool(Extra = """{"web_hook_url":"https://books.example.com/find","meta_data_token":"books"}""")]
    public string FindBook() => recorder.Record("found");

    /// <summary>Counts the books.</summary>
    [Tool(Secure = false, Extra = """{"web_hook_url":"https://gateway.example.com/count"}""")]
    public string CountBooks() => recorder.Record("three");
}
