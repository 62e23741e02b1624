using SignalWire.Agents;

return await VoiceAgentHost.RunAsync<Jokes.JokeTeller>(args).ConfigureAwait(false);
