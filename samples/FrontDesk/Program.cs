using SignalWire.Agents;

return await VoiceAgentHost.RunAsync<FrontDesk.Desk>(args).ConfigureAwait(false);
