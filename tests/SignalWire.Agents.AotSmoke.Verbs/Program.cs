using System.Text.Json;
using SignalWire.Agents.AotSmoke.Verbs;
using SignalWire.Agents.Swml;

string json = EveryVerb.Document.ToJson();
if (SwmlDocument.Parse(json) != EveryVerb.Document)
{
    Console.Error.WriteLine("What was read is not what was written.");
    return 1;
}

try
{
    SwmlDocument.Parse("""{"sections":{"main":[{"connect":{"to":"queue:support","encryption":"required"}}]}}""");
    return 1;
}
catch (JsonException fault)
{
    Console.Error.WriteLine(fault.Message);
}

Console.WriteLine(json);
return 0;
