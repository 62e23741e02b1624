#!/usr/bin/env dotnet
#:sdk Microsoft.NET.Sdk.Web
#:package SignalWire.Agents@0.1.*
#:property InvariantGlobalization=true
#:property StartArguments=--environment Development

using SignalWire.Agents;

return await VoiceAgentHost.RunAsync<Weather>(args);

[VoiceAgent("Weather", Route = "/weather")]
public sealed partial class Weather
{
    [PromptSection]
    const string Role = "You tell callers what the weather is like. Ask for the town.";

    /// <summary>Tell the weather in a town.</summary>
    /// <param name="town">The town, without its country.</param>
    [Tool]
    string TellWeather(string town) => $"In {town} the sun is shining.";
}
