import { createRoot } from 'react-dom/client';
import { App } from '@/app/app';
import { takeEntry } from '@/app/entry';
import '@/styles/index.css';

// Before anything else reads the address: the token leaves it, and the history.
takeEntry();

const root = document.getElementById('root');
if (root) createRoot(root).render(<App />);
