using SignalWire.Agents;

return await VoiceAgentHost.RunAsync<SupportAgent.SupportAgent>(args).ConfigureAwait(false);
